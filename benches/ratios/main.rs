//! The targets as ratios measured in one run: `cargo bench`. It takes about two minutes.
//!
//! The service and a bare axum server take turns in processes of their own, under the same load from this
//! process: requests a second, and the processor time that the server spent on each, which does not depend on
//! how busy the load itself keeps the machine. Nothing here asserts: it prints.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]
#![expect(clippy::unwrap_used, reason = "a measurement stops at the first surprise")]

mod bare;
mod load;
mod report;
mod service;

use std::time::Duration;

use load::{Load, Measured};
use service::Running;

/// Connections that send at the same time.
const CONNECTIONS: usize = 512;
/// Each side is measured so often, in turns; the middle one counts.
const ROUNDS: usize = 5;
const SECONDS: Duration = Duration::from_secs(4);

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    match std::env::args().nth(1).as_deref() {
        Some("bare") => runtime.block_on(bare::serve()),
        _ => runtime.block_on(measure()),
    }
}

async fn measure() {
    let mut drempel = Running::drempel().await;
    let school = drempel.set_up().await;
    println!("What is measured                                        drempel      bare     ratio   target");
    let page = drempel.page(&school, "br").await;
    let bare = Running::bare(&page).await;
    let get = |path: &str| Load::get(path, "br");
    compare("parent page, requests/s", &drempel, &get(&school.path), &bare, &get("/"), "≥ 0.8").await;
    let post = Load::post(&school.path, school.survey);
    compare("durable submissions on SQLite, /s", &drempel, &post, &bare, &post.on("/"), "≥ 0.5").await;
    drop(bare);
    println!();
    let used = drempel.resident_kilobytes();
    drop(drempel);
    alone(used).await;
    let mut drempel = Running::drempel().await;
    let school = drempel.set_up().await;
    report::compare();
    for (lang, part) in ["nl", "fr", "en", "ar", "tr"].into_iter().flat_map(|lang| [(lang, 1), (lang, 2)]) {
        let path = format!("{}?l={lang}&part={part}", school.path);
        let (gzip, br) = (drempel.get(&path, "gzip").await.len(), drempel.get(&path, "br").await.len());
        println!("parent document {lang}, part {part}: {gzip:>6} bytes gzip, {br:>6} bytes brotli   ≤ 14336");
    }
}

async fn compare(name: &str, ours: &Running, our_load: &Load, bare: &Running, bare_load: &Load, target: &str) {
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (one, other) = (ours.under(our_load, round).await, bare.under(bare_load, round).await);
        // The first round warms both up.
        if round > 0 {
            of_ours.push(one);
            of_bare.push(other);
        }
    }
    let line = |what: &str, value: fn(&Measured) -> f64, target: &str| {
        let middle = |measured: &[Measured]| {
            let mut values: Vec<f64> = measured.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        let (ours, bare) = (middle(&of_ours), middle(&of_bare));
        println!("{what:<52} {ours:>10.1} {bare:>9.1} {:>9.2}   {target}", ours / bare);
    };
    line(name, |measured| measured.per_second, target);
    line("  processor time of the server, µs each", |measured| measured.processor_micros, "");
}

/// What a service that nobody uses takes, and how fast it is there.
async fn alone(used_kilobytes: u64) {
    let mut started = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..ROUNDS {
        let service = Running::drempel().await;
        started.push(service.first_answer.as_secs_f64() * 1_000.0);
        tokio::time::sleep(Duration::from_secs(2)).await;
        memory.push(service.resident_kilobytes());
    }
    started.sort_by(f64::total_cmp);
    memory.sort_unstable();
    let binary = std::fs::metadata(service::program()).unwrap().len();
    println!("start to first answer: {:.0} ms   ≤ 150", started[ROUNDS / 2]);
    println!("memory at rest: {:.1} MB   ≤ 40", memory[ROUNDS / 2] as f64 / 1024.0);
    println!("memory after the load above: {:.1} MB", used_kilobytes as f64 / 1024.0);
    println!("binary: {:.1} MB   ≤ 30", binary as f64 / 1e6);
}
