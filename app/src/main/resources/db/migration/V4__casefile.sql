-- The case: number, parties, papers and their service, milestones, journal.

-- One row an office and year; its lock makes the numbers gapless. Row '*' is locked while a new row is made.
create table sw_number_sequence (
  office varchar(12) not null,
  number_year int not null,
  last_number bigint not null,
  primary key (office, number_year)
);
insert into sw_number_sequence (office, number_year, last_number) values ('*', 0, 0);

create table sw_case (
  number varchar(32) not null primary key,
  item varchar(30),
  matter varchar(60),
  channel varchar(20) not null,
  unit_code varchar(12) not null,
  office varchar(12) not null,
  request_text varchar(10000) not null,
  urgent boolean not null,
  risk varchar(20),
  confirmed boolean not null,
  sealed boolean not null,
  state varchar(20) not null,
  outcome varchar(100),
  first_contact varchar(64) not null,
  first_contact_deputy varchar(64),
  handler varchar(64),
  sender_reference varchar(100),
  received_at datetime not null,
  recorded_at datetime not null,
  closed_at datetime,
  tracking_salt varchar(64) not null,
  tracking_hash varchar(64) not null,
  -- kept by the journal alone: how long its chain is and the hash of the last entry
  journal_length bigint default 0 not null,
  journal_head varchar(64) default '' not null
);
create index sw_case_office on sw_case (office, state);
create index sw_case_state on sw_case (state, recorded_at);
create index sw_case_item on sw_case (item, state);
create index sw_case_recorded on sw_case (recorded_at);
create index sw_case_handler on sw_case (handler);
create index sw_case_first_contact on sw_case (first_contact);

-- Personal data that identifies or reaches a person is ciphertext; beside it a keyed hash to search by.
create table sw_party (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  position int not null,
  party_role varchar(20) not null,
  name varchar(100),
  gender varchar(10),
  birth_date date,
  id_number varchar(255),
  id_number_hash varchar(64),
  id_number_mask varchar(30),
  phone varchar(255),
  phone_hash varchar(64),
  phone_mask varchar(40),
  address varchar(2000),
  safe_contact varchar(4000),
  party_groups varchar(255) not null,
  relation varchar(50)
);
create index sw_party_case on sw_party (case_number, position);
create index sw_party_name on sw_party (name);
create index sw_party_id_number on sw_party (id_number_hash);
create index sw_party_phone on sw_party (phone_hash);

create table sw_external_ref (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  position int not null,
  system_name varchar(50) not null,
  number varchar(100) not null,
  due_on date
);
create index sw_external_ref_case on sw_external_ref (case_number, position);
create index sw_external_ref_number on sw_external_ref (number);

create table sw_milestone (
  case_number varchar(32) not null,
  name varchar(60) not null,
  occurrence int not null,
  reached_at datetime not null,
  recorded_at datetime not null,
  primary key (case_number, name, occurrence)
);

create table sw_blob (
  sha256 varchar(64) not null primary key,
  size bigint not null,
  content longblob not null
);

create table sw_paper (
  id varchar(36) not null primary key,
  case_number varchar(32) not null,
  position int not null,
  kind varchar(60) not null,
  title varchar(200) not null,
  origin varchar(10) not null,
  number varchar(100),
  mime varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  filed_at datetime not null,
  filed_by varchar(64) not null,
  unique (case_number, position)
);
create index sw_paper_number on sw_paper (number);

create table sw_paper_service (
  id varchar(36) not null primary key,
  paper_id varchar(36) not null,
  position int not null,
  recipient varchar(100) not null,
  method varchar(20) not null,
  served_on date not null,
  signed_by varchar(100),
  tracking_number varchar(100),
  recorded_at datetime not null,
  recorded_by varchar(64) not null,
  unique (paper_id, position)
);

-- Append-only; at is epoch milliseconds, because it is hashed.
create table sw_journal (
  case_number varchar(32) not null,
  seq bigint not null,
  at_millis bigint not null,
  actor varchar(64) not null,
  actor_name varchar(100) not null,
  action varchar(60) not null,
  detail varchar(4000),
  value_before varchar(2000),
  value_after varchar(2000),
  place varchar(100) not null,
  hash varchar(64) not null,
  previous varchar(64) not null,
  primary key (case_number, seq)
);

-- One row a day: a hash over the day before and every head that changed since, so that a cut tail shows.
create table sw_journal_anchor (
  anchor_day date not null primary key,
  at_millis bigint not null,
  heads int not null,
  hash varchar(64) not null,
  previous varchar(64) not null
);
create table sw_journal_anchor_head (
  case_number varchar(32) not null,
  anchor_day date not null,
  length bigint not null,
  head varchar(64) not null,
  primary key (case_number, anchor_day)
);
create index sw_journal_anchor_head_day on sw_journal_anchor_head (anchor_day);

-- Who looked at whose personal data; no chain.
create table sw_access (
  id varchar(36) not null primary key,
  at datetime not null,
  viewer varchar(64) not null,
  case_number varchar(32) not null,
  what varchar(30) not null,
  reason varchar(200),
  place varchar(100) not null
);
create index sw_access_case on sw_access (case_number, at);
create index sw_access_viewer on sw_access (viewer, at);
