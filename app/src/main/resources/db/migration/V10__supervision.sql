-- Each overdue clock of ours is reported once.
create table sw_supervision_report (
  case_number varchar(32) not null,
  rule varchar(60) not null,
  clock_id varchar(36) not null,
  reported_at datetime not null,
  primary key (case_number, rule, clock_id)
);
