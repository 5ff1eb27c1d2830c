-- Who is Person A in the document of a run that is not over; in hexadecimal digits. Gone when the run is over.
alter table run add column pseudonym_key varchar(64);
