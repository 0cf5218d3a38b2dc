package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.security.Route.Who;
import org.heed.security.Walker.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.ArrayList;
import java.util.List;

/**
 * A2: nobody writes on another client's record, whether its id stands in the address or inside the
 * body. The weakened case is the same writes on one's own records: {@link #isNoticedWhereAllowed}
 * shows that a row written is a row counted.
 */
@HeedTest
@ExtendWith(OutputCaptureExtension.class)
class A2Tests {

    @Autowired private Mirrors mirrors;
    @Autowired private Walker walker;
    @Autowired private Cast cast;

    @Test
    void changesNothingOfAnotherClient() {
        var ours = mirrors.ours();

        assertThat(written(Caller.of("a manager", ours.manager(), ours.token()))).isEmpty();
    }

    @Test
    void changesNothingForAnybodyWithoutASeat() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var me = cast.person("外人", role);
                var token = mirrors.token(me, Scope.READ, Scope.WRITE);
                assertThat(written(Caller.of("a " + role, me, token))).as("%s", role).isEmpty();
            }
        }
    }

    @Test
    void isNoticedWhereAllowed() {
        var ours = mirrors.ours();
        var me = Caller.of("a manager", ours.manager(), ours.token());
        long noticed =
                writes().stream()
                        .map(route -> walker.call(me, route, Foreign.own(mirrors)))
                        .filter(answer -> answer.found() && !answer.changed().isEmpty())
                        .count();

        assertThat(noticed).isGreaterThan(writes().size() / 2);
    }

    /** Who tries numbers is seen trying them; who writes where they may is not. */
    @Test
    void leavesALineInTheLog(CapturedOutput log) {
        var ours = mirrors.ours();
        var me = Caller.of("a manager", ours.manager(), ours.token());
        var route =
                writes().stream()
                        .filter(it -> it.toString().contains("/listening"))
                        .findFirst()
                        .orElseThrow();
        walker.call(me, route, Foreign.own(mirrors));
        assertThat(log.getOut()).doesNotContain("Refused write: person");

        walker.call(me, route, Foreign.fillings(route, mirrors).getFirst());
        assertThat(log.getOut())
                .contains("Refused write: person " + ours.manager().id().value() + " sent");
    }

    /** The number of a record in what was sent says as much as one in the address. */
    @Test
    void leavesALineForWhatStandsInsideTheBody(CapturedOutput log) {
        var ours = mirrors.ours();
        var me = Caller.of("a manager", ours.manager(), ours.token());
        for (var address : List.of("/support", "/api/v1/support-requests")) {
            var route =
                    writes().stream()
                            .filter(it -> it.toString().startsWith("POST " + address + " "))
                            .findFirst()
                            .orElseThrow();
            walker.call(me, route, Foreign.fillings(route, mirrors).getFirst());
            assertThat(log.getOut())
                    .contains(
                            "Refused write: person %s sent POST %s"
                                    .formatted(ours.manager().id().value(), address));
        }
    }

    private List<String> written(Caller caller) {
        var written = new ArrayList<String>();
        for (var route : writes()) {
            for (var foreign : Foreign.fillings(route, mirrors)) {
                var answer = walker.call(caller, route, foreign);
                if (!refused(answer, foreign.values(route))) {
                    written.add(route + " with " + foreign + "\n    → " + answer);
                }
            }
        }
        return written;
    }

    private boolean refused(Answer answer, List<String> echoed) {
        return answer.changed().isEmpty()
                && (answer.status() == 404 || answer.status() == 422 || answer.status() == 409)
                && !answer.essence(echoed).contains(mirrors.theirs().canary());
    }

    private static List<Route> writes() {
        return Routes.expected().stream()
                .filter(route -> route.who() == Who.SEES && !route.reads())
                .toList();
    }
}
