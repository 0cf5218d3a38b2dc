package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.security.Visitors;
import org.heed.timeline.Chains;
import org.heed.timeline.TimelineEntry;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.heed.timeline.Verification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What happens to people and rights is written down for ever, and only administrators read it. */
@HeedTest
class HouseHistoryTests {

    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private Invitations invitations;
    @Autowired private SignIns signIns;
    @Autowired private ApiTokens tokens;
    @Autowired private TimelineLists timeline;
    @Autowired private Chains chains;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;

    @Test
    void tellsWhatWasChangedAboutSomebodyAndByWhom() {
        var chief = cast.administrator();
        var superior = cast.person("刘建国", Role.MANAGER);
        var person = cast.person("周思远", Role.MEMBER, superior);
        change(chief, person, "周思远", Role.MANAGER, null);
        change(chief, person, "Zhou Siyuan", Role.MANAGER, superior.id());
        people.disable(chief, person.id(), version(person));
        people.enable(chief, person.id(), version(person));

        assertThat(kinds(chief, person))
                .containsExactly(
                        "house.returned",
                        "house.left",
                        "house.reports-to",
                        "house.rewritten",
                        "house.reports-to-nobody",
                        "house.role-changed",
                        "house.welcomed");
        var role = of(chief, person).get(5);
        assertThat(role.actor()).isEqualTo(chief.actor());
        assertThat(role.facts())
                .containsEntry("from", "@identity.role.member")
                .containsEntry("to", "@identity.role.manager");
        assertThat(of(chief, Organisation.SUBJECT).getFirst().subject())
                .isEqualTo(person.id().subject());
    }

    @Test
    void tellsWhoGotInByWhichKey() {
        var chief = cast.administrator();
        var person = cast.projectManager();
        var link = invitations.make(chief, person.id());
        invitations.accept(link.token(), Visitors.PASSWORD);
        signIns.changePassword(person, Visitors.PASSWORD, "another-house-of-paper", "192.0.2.9");
        signIns.endOtherSessions(person);
        tokens.make(person, "Export", Set.of(Scope.READ), Duration.ofDays(1));
        tokens.revoke(person, tokens.list(person).getFirst().id());

        assertThat(kinds(chief, person))
                .containsExactly(
                        "house.token-revoked",
                        "house.token-made",
                        "house.signed-out",
                        "house.password-set",
                        "house.password-set",
                        "house.invited",
                        "house.welcomed");
        assertThat(of(chief, person)).noneMatch(it -> it.facts().containsValue(link.token()));
    }

    @Test
    void nothingIsWrittenOfWhatWasRefused() {
        var chief = cast.administrator();
        var person = cast.projectManager();
        var before = kinds(chief, person);

        assertThat(browser.post().uri("/settings/people/1/leave").with(cast.signedIn(person)))
                .hasStatus(403);
        try {
            people.change(chief, person.id(), 99, draft(person, "X", Role.MANAGER, null));
        } catch (Refused stale) {
            assertThat(kinds(chief, person)).isEqualTo(before);
            return;
        }
        throw new AssertionError("A stale change was taken");
    }

    @Test
    void holdsAsAChainAndIsThereForAdministratorsOnly() {
        var chief = cast.administrator();
        var person = cast.person("周思远", Role.MANAGER);

        assertThat(chains.verify(chief, person.id().subject()))
                .isInstanceOf(Verification.Intact.class);
        assertThat(of(person, person)).isEmpty();
        assertThat(browser.get().uri("/settings/audit").with(cast.signedIn(person))).hasStatus(404);
        var address = "/settings/audit?person=" + person.id().value();
        assertThat(browser.get().uri(address).with(cast.signedIn(chief)))
                .hasStatusOk()
                .bodyText()
                .contains("周思远");
        assertThat(browser.get().uri("/settings/audit").with(cast.signedIn(chief))).hasStatusOk();
    }

    private void change(Me chief, Me person, String name, Role role, PersonId superior) {
        people.change(chief, person.id(), version(person), draft(person, name, role, superior));
    }

    private PersonDraft draft(Me person, String name, Role role, PersonId superior) {
        var email = lists.card(person.id()).email();
        return new PersonDraft(name, email, role, superior, "", Language.EN, person.zone());
    }

    private int version(Me person) {
        return lists.get(cast.administrator(), person.id()).version();
    }

    private List<String> kinds(Me me, Me person) {
        return of(me, person).stream().map(TimelineEntry::kind).toList();
    }

    private List<TimelineEntry> of(Me me, Me person) {
        return of(me, person.id().subject());
    }

    private List<TimelineEntry> of(Me me, Subject subject) {
        return timeline.of(me, subject, TimelineFilter.ALL, null, 20).items();
    }
}
