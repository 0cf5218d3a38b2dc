package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever renames the house writes by its new name at once, and by the old one if it failed. */
@HeedTest
class OrganisationTests {

    @Autowired private Organisation organisation;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Cast cast;

    @Test
    void isCalledByItsNewNameWithinTheTransactionAndByTheOldOneWhenThatIsTakenBack() {
        var before = organisation.card();
        transaction.executeWithoutResult(status -> {
            organisation.change(
                    cast.administrator(),
                    before.version(),
                    "云帆科技" + Cast.next(),
                    before.language(),
                    before.zone());
            assertThat(organisation.name()).startsWith("云帆科技").isNotEqualTo(before.name());
            status.setRollbackOnly();
        });
        assertThat(organisation.card()).isEqualTo(before);
    }
}
