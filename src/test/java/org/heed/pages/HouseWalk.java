package org.heed.pages;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.TestClock;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Links;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.identity.People;
import org.heed.identity.Preferences;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.heed.security.Mirror;
import org.heed.security.Mirrors;
import org.springframework.session.SessionRepository;

import java.util.List;
import java.util.function.Consumer;

/** Over the pages of the house: all its routes, then what one of them shows at other times. */
final class HouseWalk {

    private final Mirrors mirrors;
    private final Cast cast;
    private final Cases cases;
    private final People people;
    private final Callers callers;
    private final Links links;
    private final ComplaintLists complaints;
    private final ClientLists clients;
    private final SessionRepository<?> sessions;
    private final TestClock clock;

    HouseWalk(
            Mirrors mirrors,
            Cast cast,
            Cases cases,
            People people,
            Callers callers,
            Links links,
            ComplaintLists complaints,
            ClientLists clients,
            SessionRepository<?> sessions,
            TestClock clock) {
        this.mirrors = mirrors;
        this.cast = cast;
        this.cases = cases;
        this.people = people;
        this.callers = callers;
        this.links = links;
        this.complaints = complaints;
        this.clients = clients;
        this.sessions = sessions;
        this.clock = clock;
    }

    void walk(Walk walk) {
        var manager = reading(mirrors.ours().manager(), walk.language());
        var me = cast.person("何静", Role.ADMINISTRATOR, null, walk.language());
        try (var keeper = onlooker(walk, manager);
                var chief = onlooker(walk, me);
                var newcomer = onlooker(walk, newcomer(walk.language()))) {
            routes(walk, mirrors.ours(), keeper::look, chief::look);
            life(chief, me);
            besides(keeper, chief, me);
            refusals(chief);
            nothing(newcomer);
        }
    }

    /** Each as somebody who may see it, with a record that is full of words. */
    private void routes(Walk walk, Mirror of, Consumer<String> keeper, Consumer<String> chief) {
        for (var route : walk.pages().expected()) {
            // The palette's list is a piece for its dialog; the page is asked another way.
            var uri = route.uri(slot -> mirrors.record(of, slot.record())).replace("?q=", "?find=");
            switch (route.who()) {
                case ADMINS -> chief.accept(uri);
                case PEOPLE, SEES -> keeper.accept(uri);
                case ALL, HOLDS -> {}
            }
        }
    }

    /** A complaint in all its states, and one that went on in another. */
    private void life(Onlooker chief, Me me) {
        for (var phase : Phase.values()) {
            chief.look("/complaints/" + cases.at(me, phase));
        }
        var into = cases.received(me);
        var client = clients.get(me, complaints.card(me, into).client());
        var merged = cases.received(me, client);
        links.merge(me, merged, null, into);
        chief.look("/complaints/" + merged);
    }

    /** What stands on a page only now and then. */
    private void besides(Onlooker keeper, Onlooker chief, Me me) {
        var number = cases.at(me, Phase.PROPOSED);
        callers.letIn(me, number);
        chief.look("/complaints/" + number + "/client-links");
        keeper.look("/complaints?step=listen&owner=me&q=nothing");
        chief.look("/today");
        chief.look("/mail");
        chief.look("/settings");
        chief.look("/settings/tokens");
        chief.look("/lodgings");
        keeper.look("/radar?view=soon");
        keeper.look("/no-such-page");
        keeper.look("/settings/people");
        keeper.look("/search?q=" + mirrors.ours().get("complaint"));
        dialogs(keeper);
        shownOnce(chief);
    }

    private void dialogs(Onlooker keeper) {
        keeper.go("/today");
        keeper.page().keyboard().press("Control+k");
        keeper.page().locator("#palette-list [role=option]").first().waitFor();
        keeper.lookHere(" with the palette");
        keeper.go("/today");
        keeper.page().keyboard().press("?");
        keeper.page().locator("#keys[open]").waitFor();
        keeper.lookHere(" with the keys");
        keeper.go("/complaints/" + mirrors.ours().get("complaint"));
        keeper.page().evaluate("document.querySelectorAll('.menu').forEach(it => it.open = true)");
        keeper.lookHere(" with its menus");
    }

    /** A link for somebody new, and a token: secrets that stand on one page and never again. */
    private void shownOnce(Onlooker chief) {
        chief.go("/settings/people/" + mirrors.common("person"));
        chief.press(chief.page().locator("form[action$='/invitation'] .btn"));
        chief.lookHere(" with a link");
        chief.go("/settings/tokens");
        chief.page().fill("main [name=name]", "Backup");
        chief.press(chief.page().locator("main form .btn.go"));
        chief.lookHere(" with a token");
    }

    /** Forms that came back. */
    private void refusals(Onlooker chief) {
        var complaint = "/complaints/" + mirrors.ours().get("complaint");
        for (var path :
                List.of(
                        "/complaints/new",
                        "/complaints/quick",
                        "/clients/new",
                        "/projects/new",
                        "/promises/new?about=" + mirrors.ours().get("complaint"),
                        "/lessons/new?about=" + mirrors.ours().get("complaint"),
                        "/touchpoints/new?about=" + mirrors.ours().get("project"),
                        "/settings/people/new",
                        "/settings/tokens",
                        complaint + "/points/new",
                        complaint + "/acknowledgement",
                        complaint + "/proposals/new",
                        "/projects/" + mirrors.ours().get("project") + "/milestones/new",
                        "/clients/" + mirrors.ours().get("client") + "/contacts/new")) {
            chief.lookRefused(path);
        }
    }

    /** What is said where there is nothing yet. */
    private static void nothing(Onlooker newcomer) {
        for (var path :
                List.of(
                        "/today",
                        "/complaints",
                        "/clients",
                        "/projects",
                        "/promises",
                        "/lessons",
                        "/radar?view=soon",
                        "/touchpoints/new",
                        "/mail",
                        "/search?q=nothing",
                        "/palette?find=nothing")) {
            newcomer.look(path);
        }
    }

    private Me newcomer(Language language) {
        return cast.person("吴凡", Role.PROJECT_MANAGER, null, language);
    }

    private Me reading(Me me, Language language) {
        people.prefer(me, new Preferences(language, me.zone(), "", "", true));
        return cast.again(me.id());
    }

    private Onlooker onlooker(Walk walk, Me me) {
        return walk.onlooker().with(SignedIn.cookie(sessions, me.id(), 1, clock.instant()));
    }
}
