-- A line of the roster is never changed or deleted: it ends, and says who entered and who ended it. Null: shipped or loaded, and in force.
alter table sw_duty add column entered_by varchar(64);
alter table sw_duty add column entered_at datetime;
alter table sw_duty add column ended_by varchar(64);
alter table sw_duty add column ended_at datetime;
