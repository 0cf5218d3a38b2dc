package org.heed;

import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.PersonDraft;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.identity.SignIns;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one imaginary world of the tests: Yunfan delivers, Zhou Siyuan manages. Everybody is made
 * through the doors; mail addresses are unique, names may come again.
 */
@TestComponent
public class Cast {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final People people;
    private final SignIns signIns;
    private final SessionRepository<?> sessions;
    private final Clock clock;

    Cast(People people, SignIns signIns, SessionRepository<?> sessions, Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Different for every call, for names that must be. */
    public static int next() {
        return COUNT.incrementAndGet();
    }

    public Me administrator() {
        return person("何静", Role.ADMINISTRATOR);
    }

    /** 周思远, who runs projects; reports to nobody unless given a superior. */
    public Me projectManager() {
        return person("周思远", Role.PROJECT_MANAGER);
    }

    public Me person(String name, Role role) {
        return person(name, role, null);
    }

    public Me person(String name, Role role, @Nullable Me superior) {
        return person(name, role, superior, Language.ZH_HANS);
    }

    public Me person(String name, Role role, @Nullable Me superior, Language language) {
        return person(name, role, superior, language, SHANGHAI);
    }

    public Me person(
            String name, Role role, @Nullable Me superior, Language language, ZoneId zone) {
        var draft =
                new PersonDraft(
                        name,
                        "person" + next() + "@yunfan.example",
                        role,
                        superior == null ? null : superior.id(),
                        "",
                        language,
                        zone);
        return again(people.welcome(founder(), draft));
    }

    /** The person as they are now. */
    public Me again(PersonId id) {
        return signIns.who(id, 1).orElseThrow();
    }

    /** For MockMvc: {@code browser.get().uri("/today").with(cast.signedIn(me))}. */
    public RequestPostProcessor signedIn(Me me) {
        return SignedIn.with(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
    }

    /** Who takes the first people in; not a row. */
    private static Me founder() {
        return new Me(new PersonId(0), "", Role.ADMINISTRATOR, Language.EN, SHANGHAI, "", "", true);
    }
}
