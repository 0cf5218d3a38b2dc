create table bad_news (
    id bigint generated always as identity primary key,
    about_kind text not null check (length(about_kind) between 2 and 30),
    about_id bigint not null,
    about_label text not null check (length(about_label) <= 200),
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint references project (id),
    contact_id bigint references contact (id),
    what text not null check (length(what) between 1 and 500),
    known_at timestamptz not null,
    tell_by timestamptz not null,
    owner_id bigint not null references person (id),
    told_at timestamptz,
    told_how text check (length(told_how) between 1 and 2000),
    version int not null default 1,
    constraint bad_news_told_check check (num_nonnulls(told_at, told_how) in (0, 2)),
    constraint bad_news_order_check check (told_at >= known_at and tell_by >= known_at)
);
comment on table bad_news is 'Something the client will not like: when we knew, and when we told them.';
comment on column bad_news.contact_id is 'Who has to hear it; none for anybody at the client.';
comment on column bad_news.tell_by is 'Until when they should have heard it from us.';
comment on column bad_news.told_how is 'What they were told, in short, or the subject of the mail.';

create index bad_news_owner_idx on bad_news (owner_id, tell_by, id) where told_at is null;
create index bad_news_client_idx on bad_news (client_id, known_at desc);
create index bad_news_circle_idx on bad_news (circle_id);
create index bad_news_contact_idx on bad_news (contact_id) where contact_id is not null;
create index bad_news_project_idx on bad_news (project_id) where project_id is not null;
