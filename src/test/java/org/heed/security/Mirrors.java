package org.heed.security;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.portal.Callers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** Two mirrored clients and everybody who may come by, made once for all tests that walk. */
@TestComponent
public class Mirrors {

    /** Stands in every text of both clients. */
    static final String COMMON = "kanarienvogel";

    private final Cast cast;
    private final Cases cases;
    private final ApiTokens tokens;
    private final MirrorTexts texts;
    private final ClientLists clients;
    private final Callers callers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private Mirror ours;
    private Mirror theirs;
    private Mirror hostile;
    private Map<String, String> common;

    Mirrors(
            Cast cast,
            Cases cases,
            ApiTokens tokens,
            MirrorTexts texts,
            ClientLists clients,
            Callers callers,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.cases = cases;
        this.tokens = tokens;
        this.texts = texts;
        this.clients = clients;
        this.callers = callers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The client of whoever walks. */
    public synchronized Mirror ours() {
        make();
        return ours;
    }

    /** The client nobody who walks may see, except administrators. */
    synchronized Mirror theirs() {
        make();
        return theirs;
    }

    /** A third one, whose every text carries a script. */
    synchronized Mirror hostile() {
        make();
        if (hostile == null) {
            hostile = mirror("elster" + Cast.next(), E2Tests.PAYLOAD);
        }
        return hostile;
    }

    /** What belongs to no client: people, causes, calendars, days; the same for both. */
    public synchronized String common(String record) {
        make();
        if (record.equals("serial")) {
            return Integer.toString(Cast.next());
        }
        var value = common.get(record);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Neither Mirrors.make nor MirrorTexts knows a record called $" + record);
        }
        return value;
    }

    /** A record by the name that the tables of routes give it: theirs, or one that is nobody's. */
    public String record(Mirror of, String name) {
        return of.owns(name) ? of.get(name) : common(name);
    }

    private void make() {
        if (common != null) {
            return;
        }
        common = Map.of();
        ours = mirror("amselfeld" + Cast.next(), "");
        theirs = mirror("zeisigwald" + Cast.next(), "");
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        common =
                Map.ofEntries(
                        Map.entry("me", ours.manager().id().value() + ""),
                        Map.entry("person", cast.person("吴凡", Role.MEMBER).id().value() + ""),
                        Map.entry("token", "999999999"),
                        Map.entry("seen", seen()),
                        Map.entry("cause", one("select min(id) from cause")),
                        Map.entry("calendar", one("select min(id) from working_calendar")),
                        Map.entry("policy", one("select min(id) from clock_policy")),
                        Map.entry("now", now.minusSeconds(60).toString()),
                        Map.entry("later", now.plus(Duration.ofDays(6)).toString()),
                        Map.entry(
                                "local",
                                LocalDateTime.ofInstant(
                                                now.plus(Duration.ofDays(6)), ZoneOffset.UTC)
                                        .toString()),
                        Map.entry(
                                "past",
                                LocalDateTime.ofInstant(now.minusSeconds(60), ZoneOffset.UTC)
                                        .toString()),
                        Map.entry("today", today.toString()),
                        Map.entry("tomorrow", today.plusDays(6).toString()));
    }

    private Mirror mirror(String canary, String dress) {
        var manager = cast.person("周思远", Role.PROJECT_MANAGER, cast.person("刘建国", Role.MANAGER));
        var member = cast.person("陈敏", Role.MEMBER);
        var token = token(manager, Scope.READ, Scope.WRITE);
        var mirror = new Mirror(canary, dress, manager, member.id(), token);
        mirror.keep("manager", manager.id().value() + "");
        mirror.keep("member", member.id().value() + "");
        texts.write(mirror);
        var closed = cases.received(manager, clients.get(manager, mirror.get("client")));
        cases.to(manager, closed, Phase.CLOSED);
        mirror.keep("closed", closed.toString());
        mirror.keep("followUp", followUp(closed, mirror));
        letIn(mirror);
        return mirror;
    }

    /** The contact who complained, with a link and a browser that is remembered. */
    private void letIn(Mirror mirror) {
        var number = ComplaintNumber.of(mirror.get("complaint")).orElseThrow();
        var caller = callers.letIn(mirror.manager(), number);
        mirror.devices().add(caller.device());
        mirror.keep("clientLink", caller.page().substring(caller.page().lastIndexOf('/') + 1));
        var guest = "select max(id) from guest";
        mirror.keep("guest", one(guest));
        mirror.keep(
                "linkId", one("select max(id) from client_link where guest_id = (" + guest + ")"));
        mirror.keep("clientId", one("select max(id) from client"));
        mirror.keep("projectId", one("select max(id) from project"));
    }

    private String followUp(ComplaintNumber number, Mirror mirror) {
        jdbc.sql(
                        """
                        update complaint_follow_up set note = :text where complaint_id =
                            (select id from complaint where number = :number)
                        """)
                .param("text", mirror.says("follow-up"))
                .param("number", number.value())
                .update();
        return jdbc.sql(
                        """
                        select min(f.id)::text from complaint_follow_up f
                        join complaint c on c.id = f.complaint_id where c.number = :number
                        """)
                .param("number", number.value())
                .query(String.class)
                .single();
    }

    String token(Me me, Scope... scopes) {
        return tokens.make(me, "walk", Set.of(scopes), Duration.ofDays(1));
    }

    /** The version that both mirrored complaints have come to. */
    private String seen() {
        var number = ComplaintNumber.of(ours.get("complaint")).orElseThrow();
        return one("select version from complaint where number = " + number.value());
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(Long.class).single().toString();
    }
}
