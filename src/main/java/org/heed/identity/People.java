package org.heed.identity;

import org.heed.identity.HouseHappening.Access;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;
import java.util.Optional;

/** Welcomes people, changes what they are here to do and whom they report to, lets them go. */
@Service
@Transactional
public class People {

    private final JdbcClient jdbc;
    private final Circles circles;
    private final Register register;

    People(JdbcClient jdbc, Circles circles, Register register) {
        this.jdbc = jdbc;
        this.circles = circles;
        this.register = register;
    }

    /**
     * Takes somebody in. They sign in once they have set a password: see {@link Invitations}.
     *
     * @throws Refused {@code identity.refused.administrators-only}, or at {@code name}, {@code
     *     email}, {@code superior}
     */
    public PersonId welcome(Me me, PersonDraft draft) {
        me.requireAdministrator();
        return insert(draft, me.actor());
    }

    PersonId insert(PersonDraft draft, Actor actor) {
        draft.check();
        circles.lock();
        requireSuperior(draft.superior());
        try {
            long id =
                    jdbc.sql(
                                    """
                                    insert into person (email, name, role, superior_id, phone,
                                        language, zone, sort_text)
                                    values (:email, :name, :role, :superior, :phone, :language,
                                        :zone, :sort)
                                    returning id
                                    """)
                            .params(new PersonColumns(draft).values())
                            .query(Long.class)
                            .single();
            var person = new PersonId(id);
            writeKeys(person, draft);
            register.announce(
                    new HouseHappening.Welcomed(
                            register.about(person),
                            register.now(),
                            actor,
                            draft.name(),
                            draft.role()));
            return person;
        } catch (DuplicateKeyException taken) {
            throw Refused.because("identity.refused.email-taken").at("email");
        }
    }

    /**
     * Changes what is said about somebody; their rights follow with their next request.
     *
     * @param version as the writer saw it
     * @throws Refused {@code kernel.refused.stale}, {@code identity.refused.loop} at {@code
     *     superior}, {@code identity.refused.last-administrator} at {@code role}, and as {@link
     *     #welcome}
     * @throws NotFound
     */
    public void change(Me me, PersonId id, int version, PersonDraft draft) {
        me.requireAdministrator();
        draft.check();
        circles.lock();
        var was = register.find(id).orElseThrow(NotFound::new);
        var before = superiorOf(id);
        if (draft.superior() != null && !Objects.equals(before.orElse(null), draft.superior())) {
            requireSuperior(draft.superior());
            refuseLoop(id, draft.superior());
        }
        try {
            int changed =
                    jdbc.sql(
                                    """
                                    update person
                                    set email = :email, name = :name, role = :role,
                                        superior_id = :superior, phone = :phone,
                                        language = :language, zone = :zone, sort_text = :sort,
                                        version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .params(new PersonColumns(draft).values())
                            .param("id", id.value())
                            .param("version", version)
                            .update();
            requireChanged(changed, id);
            writeKeys(id, draft);
        } catch (DuplicateKeyException taken) {
            throw Refused.because("identity.refused.email-taken").at("email");
        }
        requireAnAdministrator("role");
        if (!Objects.equals(before.orElse(null), draft.superior())) {
            before.ifPresent(circles::refresh);
            circles.refresh(id);
        }
        register.changed(me.actor(), id, was);
    }

    /**
     * Ends somebody's access with their next request; what they did stays under their name.
     *
     * @throws Refused {@code kernel.refused.stale}, {@code identity.refused.last-administrator}
     */
    public void disable(Me me, PersonId id, int version) {
        setDisabled(me, id, version, true);
        requireAnAdministrator("disabled");
    }

    /** Opens the door again; old sessions stay ended. */
    public void enable(Me me, PersonId id, int version) {
        setDisabled(me, id, version, false);
    }

    private void setDisabled(Me me, PersonId id, int version, boolean disabled) {
        me.requireAdministrator();
        circles.lock();
        int changed =
                jdbc.sql(
                                """
                                update person
                                set disabled = :disabled, stamp = stamp + 1, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("disabled", disabled)
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        requireChanged(changed, id);
        register.access(me.actor(), id, disabled ? Access.LEFT : Access.RETURNED);
    }

    /** How I like to read; nobody else's business, so no version. */
    public void prefer(Me me, Preferences preferences) {
        jdbc.sql(
                        """
                        update person
                        set language = :language, zone = :zone, theme = :theme,
                            density = :density, keys_on = :keys
                        where id = :me
                        """)
                .param("language", preferences.language().tag())
                .param("zone", preferences.zone().getId())
                .param("theme", preferences.theme())
                .param("density", preferences.density())
                .param("keys", preferences.keysOn())
                .param("me", me.id().value())
                .update();
    }

    /** Whom somebody reports to; none at the top. */
    @Transactional(readOnly = true)
    public Optional<PersonId> superiorOf(PersonId id) {
        return jdbc.sql(
                        """
                        select superior_id
                        from person
                        where id = :id and superior_id is not null
                        """)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private void writeKeys(PersonId id, PersonDraft draft) {
        jdbc.sql("delete from person_key where person_id = :id").param("id", id.value()).update();
        jdbc.sql(
                        """
                        insert into person_key (person_id, key)
                        select :id, key from unnest(:keys) as key
                        """)
                .param("id", id.value())
                .param("keys", PersonKeys.of(draft.name(), draft.email()).toArray(String[]::new))
                .update();
    }

    private void requireSuperior(@Nullable PersonId superior) {
        if (superior == null) {
            return;
        }
        boolean there =
                jdbc.sql("select exists (select 1 from person where id = :id and not disabled)")
                        .param("id", superior.value())
                        .query(Boolean.class)
                        .single();
        if (!there) {
            throw Refused.because("identity.refused.superior-unknown").at("superior");
        }
    }

    private void refuseLoop(PersonId id, PersonId superior) {
        boolean loops =
                jdbc.sql(
                                """
                                with recursive upward as (
                                    select id, superior_id from person where id = :superior
                                    union
                                    select p.id, p.superior_id
                                    from person p join upward u on p.id = u.superior_id
                                )
                                select exists (select 1 from upward where id = :id)
                                """)
                        .param("superior", superior.value())
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        if (loops) {
            throw Refused.because("identity.refused.loop").at("superior");
        }
    }

    private void requireAnAdministrator(String at) {
        boolean there =
                jdbc.sql(
                                """
                                select exists (
                                    select 1 from person
                                    where role = 'administrator' and not disabled)
                                """)
                        .query(Boolean.class)
                        .single();
        if (!there) {
            throw Refused.because("identity.refused.last-administrator").at(at);
        }
    }

    private void requireChanged(int changed, PersonId id) {
        if (changed == 1) {
            return;
        }
        boolean there =
                jdbc.sql("select exists (select 1 from person where id = :id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        throw there ? Refused.stale() : new NotFound();
    }
}
