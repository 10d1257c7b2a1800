-- How far the demo's business clock was moved; one row. Production never writes it.
create table sw_business_time (
  id int primary key,
  offset_seconds bigint not null
);
insert into sw_business_time (id, offset_seconds) values (1, 0);
