-- Legal aid: what was recorded when nobody could be assigned, when an offer was recalled, and when a lawyer's load was freed.

create table sw_aid_no_counsel (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  found varchar(500),
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_arrangement (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  note varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_recall (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  counsel varchar(64),
  reason varchar(1000),
  primary key (case_number, step_round)
);

create table sw_aid_release (
  case_number varchar(32) not null,
  step_round int not null,
  recorded_by varchar(64) not null,
  at_millis bigint not null,
  counsel varchar(64),
  primary key (case_number, step_round)
);
