create table change_request (
    id bigint generated always as identity primary key,
    number text not null unique
        generated always as ('CR-' || lpad(id::text, greatest(4, length(id::text)), '0')) stored,
    circle_id bigint not null references circle (id),
    client_id bigint not null references client (id),
    project_id bigint not null references project (id),
    complaint_id bigint references complaint (id),
    point_id bigint references complaint_point (id) on delete set null,
    contact_id bigint references contact (id),
    title text not null check (length(title) between 1 and 200),
    words text not null check (length(words) between 1 and 8000),
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    need text not null default '' check (length(need) <= 4000),
    cause text not null check (cause in ('new-wish', 'forgotten', 'misunderstood', 'law',
        'technology', 'ours', 'other')),
    owner_id bigint not null references person (id),
    raised_at timestamptz not null,
    raised_by bigint not null references person (id),
    version int not null default 1,
    constraint change_request_point_check check (point_id is null or complaint_id is not null)
);
comment on table change_request is 'A wish outside of the agreed scope, with what it costs in time and money and what became of it.';
comment on column change_request.circle_id is 'The project''s.';
comment on column change_request.point_id is 'The complaint''s point it answers; its words stay there and here.';
comment on column change_request.contact_id is 'Who at the client wants it, and decides.';
comment on column change_request.words is 'The wish in the client''s own words.';
comment on column change_request.need is 'Why they need it; the client said so.';
comment on column change_request.cause is 'Why it was not in the contract; internal, for learning.';
