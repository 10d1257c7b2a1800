-- The board reads clocks by state with their case and date; a figure is counted, never kept.
create index sw_clock_board on sw_clock (state, case_number, due_at);
create index sw_clock_state_order on sw_clock (state, due_at, opened_seq);
