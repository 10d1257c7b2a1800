-- Who answers for the cases of a person who left: a line is never changed, the last one of a leaver counts.
create table sw_succession (
  leaver varchar(64) not null,
  seq int not null,
  successor varchar(64) not null,
  named_by varchar(64) not null,
  named_at datetime not null,
  primary key (leaver, seq)
);
insert into sw_succession (leaver, seq, successor, named_by, named_at)
  select leaver, 1, successor, 'system', cast(since as datetime) from sw_successor;
drop table sw_successor;
