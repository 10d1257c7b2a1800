-- Rectifications 整改 of a case's service; open_key is the case number while one is open, so that a case has one open at most.
create table sw_rectification (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  source varchar(20) not null,
  ground varchar(1000) not null,
  opened_by varchar(64) not null,
  opened_millis bigint not null,
  closed_millis bigint,
  outcome varchar(60),
  open_key varchar(32) unique
);
create index sw_rectification_case on sw_rectification (case_number);

create table sw_rect_verification (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  kind varchar(30),
  finding varchar(30),
  facts varchar(1000),
  responsible_unit varchar(200),
  explanation varchar(1000),
  remedy_ways varchar(1000),
  primary key (case_number, step_round)
);

create table sw_rect_confirmation (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(30),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_rect_plan (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  cause varchar(30),
  cause_text varchar(1000),
  remedy varchar(30),
  lessons varchar(1000),
  responsible varchar(60),
  planned_on date,
  standard varchar(1000),
  primary key (case_number, step_round)
);

create table sw_rect_work (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  done_items varchar(2000),
  remedied_on date,
  undone varchar(1000),
  primary key (case_number, step_round)
);

create table sw_rect_acceptance (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  method varchar(30),
  items varchar(2000),
  opinion varchar(1000),
  decision varchar(30),
  primary key (case_number, step_round)
);

create table sw_rect_call (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  result varchar(30),
  words varchar(1000),
  recording varchar(60),
  primary key (case_number, step_round)
);

create table sw_rect_ruling (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  decision varchar(30),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_rect_told (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  means varchar(30),
  told_on date,
  summary varchar(1000),
  primary key (case_number, step_round)
);

-- What a resident who had not rated said on the telephone.
create table sw_rating_call (
  case_number varchar(32) not null primary key,
  result varchar(30) not null,
  score int,
  words varchar(1000),
  recording varchar(60),
  called_by varchar(64) not null,
  called_millis bigint not null
);
