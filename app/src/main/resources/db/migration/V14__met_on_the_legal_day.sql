-- The milestone whose legal day is the one on which an obligation is met; '' for the end of the element that it times.
alter table sw_deadline_rule add column met_at varchar(60) not null default '';
