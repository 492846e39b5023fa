//! Starting the service: opens the database, fits the key, listens, and lets the clock work.

use std::{
    net::{IpAddr, SocketAddr, UdpSocket},
    path::Path,
    sync::Arc,
    time::Duration,
};

use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;

use crate::{
    clock::{Clock, Random},
    demo,
    sealing::Key,
    settings::Settings,
    store::{
        self, Store,
        boxes::{Sealer, keeper},
        schools,
        seal::{self, Fit},
    },
    web::{self, App, Shared, team::first_visit, ui::qr},
};

/// How often a copy asks whether another one changed something.
const REFRESH: Duration = Duration::from_secs(1);

/// A service that is ready to listen.
#[derive(Debug)]
pub struct Ready {
    app: Shared,
    listener: TcpListener,
    /// Addresses to print: this machine's, and one for a phone on the same network.
    addresses: Vec<String>,
}

/// Opens everything that the settings name. An error is one line for the person who started it.
pub async fn prepare(settings: &Settings, clock: Clock, random: Random) -> Result<Ready, String> {
    std::fs::create_dir_all(&settings.data)
        .map_err(|e| format!("the data folder {} cannot be made: {e}", settings.data.display()))?;
    let store = Store::open(&settings.database).await.map_err(|e| cannot_open(&settings.database, &e))?;
    let key = fit_key(&store, &settings.key_file, &random).await?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|e| format!("cannot listen on {}: {e}; choose another with --listen", settings.listen))?;
    let local = listener.local_addr().map_err(|e| format!("cannot listen on {}: {e}", settings.listen))?;
    let addresses = addresses(settings, local);
    let public_url = addresses.last().expect("there is at least one address").clone();
    let app = App::new(store, Sealer { key, random }, clock, public_url);
    app.catalog.refresh(&app.store).await.map_err(|e| cannot_open(&settings.database, &e))?;
    Ok(Ready { app, listener, addresses })
}

fn cannot_open(database: &str, error: &store::StoreError) -> String {
    // A PostgreSQL address may hold a password.
    let name = if store::is_postgres(database) { "the PostgreSQL database" } else { database };
    format!("{name} cannot be opened: {}", error.to_string().replace('\n', " "))
}

/// Reads the key, or draws one for a new database. A database that was used with another key is not touched.
async fn fit_key(store: &Store, path: &Path, random: &Random) -> Result<Key, String> {
    let shown = path.display();
    let trouble = |e: store::StoreError| format!("the database does not answer: {e}");
    let key = Key::read(path).map_err(|e| format!("the key file {shown} cannot be used: {e}"))?;
    match (seal::fit(store, key.as_ref()).await.map_err(trouble)?, key) {
        (Fit::Right, Some(key)) => return Ok(key),
        (Fit::New, key) => {
            let key = match key {
                Some(key) => key,
                None => create_key(path, random)?,
            };
            seal::tie(store, &key, random).await.map_err(trouble)?;
            if seal::fit(store, Some(&key)).await.map_err(trouble)? == Fit::Right {
                return Ok(key);
            }
        }
        (Fit::Wrong, None) | (Fit::Right, None) => {
            return Err(format!(
                "the key file {shown} is missing; this database was sealed with it, so put it back (--key-file)"
            ));
        }
        (Fit::Wrong, Some(_)) => {}
    }
    Err(format!("the key file {shown} belongs to another database; name the right one with --key-file"))
}

/// Draws a key. When another copy made the file in the same moment, its key is taken.
fn create_key(path: &Path, random: &Random) -> Result<Key, String> {
    let made = Key::create(path, random).or_else(|error| match Key::read(path) {
        Ok(Some(key)) => Ok(key),
        _ => Err(error),
    });
    made.map_err(|e| format!("the key file {} cannot be made: {e}", path.display()))
}

/// This machine's address, and the one that a phone on the same network (or the whole world) can use.
fn addresses(settings: &Settings, local: SocketAddr) -> Vec<String> {
    let port = local.port();
    let here = if local.ip().is_unspecified() { format!("http://localhost:{port}") } else { format!("http://{local}") };
    let outside = settings.public_url.clone().or_else(|| {
        let ip = own_address().filter(|_| local.ip().is_unspecified())?;
        Some(format!("http://{}", SocketAddr::new(ip, port)))
    });
    std::iter::once(here).chain(outside).collect()
}

/// The address of this machine on its network: the one from which it would reach others. Nothing is sent.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified())
}

impl Ready {
    /// The address that it listens on.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// What the person who started it needs to see.
    pub async fn greeting(&self) -> String {
        let mut text = format!("Drempel {}\n\n", env!("CARGO_PKG_VERSION"));
        text.push_str(&format!("  On this machine:  {}\n", self.addresses[0]));
        if let Some(outside) = self.addresses.get(1) {
            text.push_str(&format!("  On a phone:       {outside}\n\n"));
            text.push_str(&qr::terminal(&qr::upper(outside)).unwrap_or_default());
        }
        if schools::none_yet(&self.app.store).await.unwrap_or(false) {
            let word = first_visit::word(&self.app.sealer.key);
            text.push_str(&format!("\n  Open the address, and set up your school with this word:  {word}\n"));
        }
        text.push_str("\n  Stop with Ctrl+C.\n");
        text
    }

    /// Fills an empty database with the invented school, and says where to look. An error is one line for the
    /// person who started it.
    pub async fn demonstrate(&self, tell: &(dyn Fn(&str) + Sync)) -> Result<String, String> {
        let App { store, sealer, clock, catalog, .. } = &*self.app;
        let doors = demo::prepare(store, sealer, clock.now(), tell).await?;
        let pairings = demo::pair(store, sealer, clock.now()).await?;
        catalog.refresh(store).await.map_err(|e| format!("the database does not answer: {e}"))?;
        let base = &self.addresses[0];
        let tablets = [("kiosk", pairings.kiosk), ("helper", pairings.helper)];
        let tablets = tablets.into_iter().filter_map(|(word, path)| Some(format!("{word} {base}{}\n", path?)));
        let tablets: String = tablets.collect();
        Ok(format!(
            "Drempel {}: an example, an invented school\n\nparent {base}{}\nteam {base}{}\nreport {base}{}\npublic {base}{}\n\
             {tablets}paper {base}{}\nslips {base}{}\nsign-in {} {}\n\n  Stop with Ctrl+C.\n",
            env!("CARGO_PKG_VERSION"),
            doors.parent,
            doors.team,
            doors.report,
            doors.public,
            doors.paper,
            doors.slips,
            demo::EMAIL,
            demo::PASSWORD,
        ))
    }

    /// Serves until `stop` is ready.
    pub async fn run(self, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
        let refresher = tokio::spawn(refresh(self.app.clone()));
        let keeper = tokio::spawn(keep(self.app.clone()));
        let router = web::router(self.app.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let listener = self.listener.tap_io(|connection| {
            // Answers are small: waiting to fill a packet only delays them.
            if let Err(error) = connection.set_nodelay(true) {
                tracing::debug!(%error, "a connection keeps its delay");
            }
        });
        let served = axum::serve(listener, router).with_graceful_shutdown(stop).await;
        refresher.abort();
        keeper.abort();
        self.app.store.close().await;
        served
    }
}

async fn refresh(app: Arc<App>) {
    let mut ticks = tokio::time::interval(REFRESH);
    let mut well = true;
    loop {
        ticks.tick().await;
        let result = app.catalog.refresh(&app.store).await;
        if let (Err(error), true) = (&result, well) {
            tracing::warn!(%error, "the database does not answer; pages are served from memory");
        }
        well = result.is_ok();
    }
}

async fn keep(app: Arc<App>) {
    let mut keeper = keeper::Keeper::default();
    let every = Duration::from_secs(keeper::EVERY.as_secs().unsigned_abs());
    let mut ticks = tokio::time::interval(every);
    loop {
        ticks.tick().await;
        if let Err(error) = keeper.look(&app.store, &app.sealer, app.clock.now()).await {
            tracing::error!(%error, "the keeper could not look at the surveys");
        }
    }
}
