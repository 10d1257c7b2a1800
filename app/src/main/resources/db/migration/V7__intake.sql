-- The doors: answers already given, references already taken in.

-- What a caller was told under an Idempotency-Key. The key itself is not kept: it opens the answer.
create table sw_intake_answer (
  key_hash varchar(64) not null primary key,
  body_hash varchar(64) not null,
  answer longtext,
  recorded_at datetime not null
);

-- Which row of a file became which case. Hashed, so that letters of either case and blanks stay apart on every database.
create table sw_intake_reference (
  reference_hash varchar(64) not null primary key,
  salt varchar(36) not null,
  content_hash varchar(64) not null,
  case_number varchar(32),
  recorded_at datetime not null
);
create index sw_intake_reference_case on sw_intake_reference (case_number);

-- Files loaded once, at the first start.
create table sw_intake_load (
  name varchar(100) not null primary key,
  finished_at datetime not null
);
