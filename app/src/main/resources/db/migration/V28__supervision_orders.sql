-- Supervisions 督办: one a case and overdue rule; those by hand have no rule.
create table sw_supervision (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  rule varchar(60),
  ground varchar(30) not null,
  level varchar(20) not null,
  requirement varchar(1000) not null,
  due_on date not null,
  ordered_by varchar(64) not null,
  ordered_millis bigint not null,
  signed_by varchar(64),
  signed_millis bigint,
  closed_millis bigint,
  outcome varchar(30),
  unique (case_number, rule)
);

create table sw_supervision_answer (
  supervision varchar(36) not null,
  answer_round int not null,
  situation varchar(1000) not null,
  cause varchar(30) not null,
  cause_text varchar(1000) not null,
  measures varchar(1000) not null,
  expected_on date,
  plea varchar(1000),
  answered_by varchar(64) not null,
  answered_millis bigint not null,
  primary key (supervision, answer_round)
);

-- 责任认定: apart from the case and its journal, read by its own page alone.
create table sw_accountability (
  id varchar(36) not null primary key,
  supervision varchar(36) not null unique,
  case_number varchar(32) not null,
  person varchar(64) not null,
  circumstance varchar(30) not null,
  facts varchar(2000) not null,
  proposal varchar(30) not null,
  proposed_by varchar(64) not null,
  proposed_millis bigint not null,
  heard varchar(2000),
  heard_millis bigint,
  decision varchar(30),
  reason varchar(2000),
  decided_by varchar(64),
  decided_millis bigint
);
create index sw_accountability_case on sw_accountability (case_number);
