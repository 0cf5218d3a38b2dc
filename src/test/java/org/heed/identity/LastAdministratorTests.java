package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back after each test: the house of the tests keeps its administrators. */
@HeedTest
@Transactional
class LastAdministratorTests {

    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private PeopleLists lists;
    @Autowired private JdbcClient jdbc;
    private Me last;

    @BeforeEach
    void onlyOneIsLeft() {
        last = cast.administrator();
        jdbc.sql("update person set disabled = true where role = 'administrator' and id <> :id")
                .param("id", last.id().value())
                .update();
    }

    @Test
    void cannotLeave() {
        assertThatThrownBy(() -> people.disable(last, last.id(), 1))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.last-administrator");
    }

    @Test
    void cannotBecomeSomethingElse() {
        var line = lists.get(last, last.id());
        var draft =
                new PersonDraft(
                        line.name(),
                        line.email(),
                        Role.MANAGER,
                        null,
                        "",
                        line.language(),
                        line.zone());

        assertThatThrownBy(() -> people.change(last, last.id(), 1, draft))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.last-administrator");
    }

    @Test
    void canOnceThereIsAnother() {
        cast.administrator();

        people.disable(last, last.id(), 1);
    }
}
