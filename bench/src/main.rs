//! What speed is measured with. Figures, and how to repeat them, are in `bench/README.md`.

#![allow(clippy::expect_used, clippy::panic)] // a measurement that can't be made stops with a word
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)] // figures

mod bare;
mod browse;
mod fault;
mod generate;
mod load;
mod place;
mod program;
mod scenes;
mod table;

use clap::{Parser, Subcommand};
use fault::Fault;
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "bench")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill a data folder (or a PostgreSQL database) with the demonstration municipality and so many events
    Generate {
        #[arg(long)]
        events: usize,
        #[arg(long)]
        data: PathBuf,
        #[arg(long)]
        database: Option<String>,
    },
    /// Serve the bare pages over the same database
    Bare {
        #[arg(long)]
        database: String,
        /// A database or file of its own for the bare insert
        #[arg(long)]
        insert: String,
    },
    /// Start the program and the bare pages, send the load, and print the figures
    Run {
        #[arg(long)]
        data: PathBuf,
        #[arg(long)]
        database: Option<String>,
        #[arg(long)]
        insert: String,
        /// Seconds for each scene
        #[arg(long, default_value_t = 5.0)]
        seconds: f64,
        /// The built program
        #[arg(long)]
        program: PathBuf,
        /// Scenes whose name holds this
        #[arg(long, default_value = "")]
        only: String,
    },
}

fn main() -> Result<(), Fault> {
    match Cli::parse().command {
        Command::Generate { events, data, database } => generate::generate(events, data, database),
        Command::Bare { database, insert } => bare::serve(&database, &insert),
        Command::Run { data, database, insert, seconds, program, only } => {
            let place = place::Place { data, database, insert };
            scenes::run(&place, &program, seconds, &only)
        }
    }
}
