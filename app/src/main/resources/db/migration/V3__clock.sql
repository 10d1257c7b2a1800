-- Notices of the State Council loaded by an administrator, beside the shipped years; applied_seq numbers the calendars that counted.
create table sw_holiday_notice (
  id varchar(36) not null primary key,
  notice_year int not null,
  body varchar(8000) not null,
  state varchar(16) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime not null,
  decided_by varchar(64),
  decided_at datetime,
  applied_seq int
);
create unique index sw_holiday_notice_seq on sw_holiday_notice (applied_seq);

-- Rules: the shipped defaults of deadlines.dmn and an administrator's dated rows. Rows never change once in force: a clock refers to its row as
-- to its copy.
create table sw_deadline_rule (
  id varchar(36) not null primary key,
  rule varchar(40) not null,
  rule_version int not null,
  jurisdiction varchar(12) not null,
  valid_from date not null,
  valid_to date,
  title varchar(200) not null,
  title_en varchar(200) not null,
  amount int not null,
  unit varchar(16) not null,
  start_event varchar(60) not null,
  owner varchar(16) not null,
  stands_on varchar(400) not null,
  stands_from varchar(60) not null,
  resumes_at varchar(60) not null,
  extension_cap int not null,
  approver varchar(60) not null,
  excuses varchar(400) not null,
  warn_before int not null,
  on_expiry varchar(400) not null,
  article varchar(400) not null,
  assumed boolean not null,
  source varchar(16) not null,
  state varchar(16) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime not null,
  decided_by varchar(64),
  decided_at datetime
);
create unique index sw_deadline_rule_version on sw_deadline_rule (rule, rule_version);

-- last_day, due_at, remind_at, provisional: what the one function made of rule and ledger, kept for lists and timers; never written otherwise.
create table sw_clock (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  rule varchar(40) not null,
  rule_id varchar(36) not null,
  activity_instance_id varchar(64) not null,
  execution_id varchar(64) not null,
  owner varchar(16) not null,
  state varchar(16) not null,
  excused boolean not null,
  urgent boolean not null,
  opened_at datetime not null,
  opened_seq bigint not null,
  closed_at datetime,
  last_day date,
  due_at datetime,
  remind_at datetime,
  provisional boolean not null,
  calendar_seq int not null,
  entries int not null,
  lock_version int not null,
  constraint sw_clock_rule foreign key (rule_id) references sw_deadline_rule (id)
);
create unique index sw_clock_element on sw_clock (activity_instance_id, rule);
create index sw_clock_case on sw_clock (case_number, opened_seq);
create index sw_clock_execution on sw_clock (execution_id);
create index sw_clock_due on sw_clock (state, due_at);

-- No foreign keys below: Hibernate batches inserts by table and may write a line before its head.
create table sw_clock_entry (
  id varchar(36) not null primary key,
  clock_id varchar(36) not null,
  seq int not null,
  kind varchar(16) not null,
  effective_at datetime not null,
  recorded_at datetime not null,
  amount int,
  ground varchar(400),
  paper varchar(200),
  entered_by varchar(64) not null
);
create unique index sw_clock_entry_seq on sw_clock_entry (clock_id, seq);

create table sw_clock_rung (
  id varchar(36) not null primary key,
  clock_id varchar(36) not null,
  case_number varchar(32) not null,
  rung varchar(16) not null,
  round_no int not null,
  ring_at datetime not null,
  state varchar(16) not null,
  rung_at datetime,
  lock_version int not null
);
create unique index sw_clock_rung_once on sw_clock_rung (clock_id, rung, round_no);
create index sw_clock_rung_due on sw_clock_rung (state, ring_at);
