#![no_main]
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Ok(taken) = flow::bpmn::read(data) {
        for process in &taken.processes {
            let _ = (flow::draw(&process.table), flow::check(&process.table));
        }
    }
});
