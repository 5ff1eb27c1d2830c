-- A case may demand that a second person approves what leaves; a release then names that person, who never is the one that asked.
alter table case_file add column four_eyes boolean default false not null;
alter table release_entry add column approver varchar(60);
alter table release_entry add constraint release_entry_four_eyes check (approver <> requester);
