-- Units, duty rosters, lawyers.
create table sw_unit (
  code varchar(12) not null primary key,
  name varchar(100) not null,
  level varchar(10) not null,
  parent_code varchar(12)
);

-- unit '*' is the bureau's default; a row of a day goes before one of a weekday (1 = Monday), that before one of neither.
create table sw_duty (
  id varchar(36) not null primary key,
  unit varchar(12) not null,
  on_day date,
  weekday int,
  person varchar(64) not null,
  deputy varchar(64) not null
);
create index sw_duty_unit on sw_duty (unit);

-- Who answers for the cases of a person who left.
create table sw_successor (
  leaver varchar(64) not null primary key,
  successor varchar(64) not null,
  since date not null
);

create table sw_lawyer (
  login varchar(64) not null primary key,
  name varchar(50) not null,
  gender varchar(1) not null,
  firm varchar(100) not null,
  units varchar(200) not null,
  specialties varchar(1000) not null,
  practising_since int not null,
  criminal_since int,
  languages varchar(200) not null,
  open_load int not null
);
