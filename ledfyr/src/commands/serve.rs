//! `ledfyr serve` and `ledfyr demo`.

use crate::{Fault, House, Installation, config::Config, demo, logs};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::Notify,
    task::JoinSet,
};
use web::App;

/// Handlers that run at the same time; more wait their turn.
const HANDLERS: usize = 64;
/// Requests under way get so long to finish when the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(8);

/// Serves until told to stop.
pub(crate) fn run(config: &Config, installation: Installation) -> Result<(), Fault> {
    let usual = if installation == Installation::Demo { tracing::Level::WARN } else { tracing::Level::INFO };
    logs::start(config.log_level.unwrap_or(usual));
    let house = House::open(config, installation)?;
    if installation == Installation::Demo && demo::fill(&house.app, demo::EVENTS)? {
        demo::tell(&house.app)?;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let background = std::thread::spawn({
        let (app, stop) = (house.app.clone(), stop.clone());
        move || web::run_background(&app, &stop)
    });
    let served = serve(config, &house, installation);
    stop.store(true, Ordering::SeqCst);
    // A panic there has been printed already; the house closes all the same.
    let _ = background.join();
    served
}

/// The house itself is dropped by the caller, outside the runtime: a connection to PostgreSQL can't be closed inside one.
fn serve(config: &Config, house: &House, installation: Installation) -> Result<(), Fault> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().max_blocking_threads(HANDLERS).build();
    let runtime = runtime.map_err(|error| Fault::Machine("trådarna kunde inte startas".into(), error))?;
    let served = runtime.block_on(listen(config, &house.app, installation));
    runtime.shutdown_timeout(Duration::from_secs(1));
    served
}

async fn listen(config: &Config, app: &App, installation: Installation) -> Result<(), Fault> {
    let address = SocketAddr::new(config.address, config.port);
    let busy = |error| Fault::Machine(format!("kan inte lyssna på {address}"), error);
    let listener = TcpListener::bind(address).await.map_err(busy)?;
    let bound = listener.local_addr().map_err(busy)?;
    let stopping = told_to_stop().map_err(|error| Fault::Machine("kan inte ta emot signaler".into(), error))?;
    let told = Arc::new(Notify::new());
    let wait = told.clone();
    let _numbers = numbers(config, app).await?;
    say_hello(bound, installation);
    let serving = web::serve(app, listener, async move { wait.notified().await });
    tokio::pin!(serving);
    tokio::select! {
        ended = &mut serving => return ended.map_err(busy),
        () = stopping => told.notify_one(),
    }
    tracing::info!("stopping");
    // Those who still hold on after that are let go.
    tokio::time::timeout(FAREWELL, serving).await.unwrap_or(Ok(())).map_err(busy)
}

/// Shows the numbers on their own address, if there is one, for as long as the answer is held.
async fn numbers(config: &Config, app: &App) -> Result<Option<JoinSet<()>>, Fault> {
    let Some(address) = config.metrics_address else { return Ok(None) };
    let listener = TcpListener::bind(address).await;
    let listener = listener.map_err(|error| Fault::Machine(format!("kan inte lyssna på {address} (metrics_address)"), error))?;
    let (app, token) = (app.clone(), config.metrics_token.clone());
    let mut task = JoinSet::new();
    task.spawn(async move {
        if let Err(error) = web::serve_metrics(&app, listener, token).await {
            tracing::error!(%error, "the numbers aren't shown any more");
        }
    });
    Ok(Some(task))
}

/// One line for people; the log is for machines.
fn say_hello(bound: SocketAddr, installation: Installation) {
    let what = match installation {
        Installation::Demo => "Demonstrationen Älvsala kommun, med påhittade uppgifter,",
        Installation::Real => "Ledfyr",
    };
    eprintln!("{what} finns på http://{bound} (avsluta med Ctrl-C)");
}

/// Listens for SIGTERM and SIGINT from now on; waits for either.
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
