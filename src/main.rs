//! The program: reads settings, starts the service, ends it well.

use std::{io::Write as _, process::ExitCode};

use drempel::{
    clock::{Clock, Random},
    serve,
    settings::{self, Asked, Settings, Voices},
    voices::pack,
};

/// Every answer makes and frees some dozens of small things; a profile under load showed the system's allocator
/// among the dearest parts of counting.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The exit code for a wrong setting, or one that names something that is not there.
const WRONG_SETTING: u8 = 2;

fn main() -> ExitCode {
    let (settings, is_demo) = match settings::read(std::env::args_os()) {
        Ok(Asked::Serve(settings)) => (settings, false),
        Ok(Asked::Demo(settings)) => (settings, true),
        Ok(Asked::Voices(settings, voices)) => return move_voices(&settings, &voices),
        Ok(Asked::Print(text)) => return print(&text),
        Err(line) => return refuse(&line),
    };
    let filter = tracing_subscriber::EnvFilter::try_from_env("DREMPEL_LOG");
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("drempel=info,warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&format!("the service cannot start: {error}")),
    };
    runtime.block_on(async {
        let ready = match serve::prepare(&settings, Clock::System, Random::from_system()).await {
            Ok(ready) => ready,
            Err(line) => return refuse(&line),
        };
        let greeting = if is_demo { ready.demonstrate(&tell).await } else { Ok(ready.greeting().await) };
        match greeting {
            Ok(greeting) => print(&greeting),
            Err(line) => return refuse(&line),
        };
        match ready.run(stopped()).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(&format!("the service stopped: {error}")),
        }
    })
}

/// Writes or reads a pack of voices, and says how many went.
fn move_voices(settings: &Settings, voices: &Voices) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let moved = match (runtime, voices) {
        (Err(error), _) => Err(error.to_string()),
        (Ok(runtime), Voices::Export { file }) => runtime.block_on(pack::export(settings, file)),
        (Ok(runtime), Voices::Import { file }) => runtime.block_on(pack::import(settings, file)),
    };
    match moved {
        Ok(line) => print(&line),
        Err(line) => refuse(&line),
    }
}

/// Ready when somebody presses Ctrl+C or the system asks the service to end.
async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}

/// Prints to whoever still listens; a closed pipe is no reason to fail.
fn print(text: &str) -> ExitCode {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
    ExitCode::SUCCESS
}

/// How far a longer work is.
fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "drempel: {line}");
}

fn refuse(line: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "drempel: {line}");
    ExitCode::from(WRONG_SETTING)
}
