create table audit_entry (
  id uuid not null primary key,
  happened_at varchar(30) not null,
  who varchar(60) not null,
  what varchar(30) not null,
  subject varchar(40) not null
);
create index audit_entry_by_time on audit_entry (happened_at);
