alter table touchpoint
    add constraint touchpoint_project_fk foreign key (project_id) references project (id);
alter table outgoing_mail
    add constraint outgoing_mail_project_fk foreign key (project_id) references project (id);
create index outgoing_mail_project_idx on outgoing_mail (project_id) where project_id is not null;
