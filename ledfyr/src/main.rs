//! The program.

use std::process::ExitCode;

fn main() -> ExitCode {
    match ledfyr::run(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("ledfyr: {fault}");
            ExitCode::FAILURE
        }
    }
}
