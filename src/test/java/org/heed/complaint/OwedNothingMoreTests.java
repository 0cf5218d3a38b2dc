package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.kernel.Subject;
import org.heed.promise.ClientPromise;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.Stream;

/** A client who took the complaint back is not shown a list of what we still owe them about it. */
@HeedTest
class OwedNothingMoreTests {

    @Autowired private Complaints complaints;
    @Autowired private ComplaintLists lists;
    @Autowired private PromiseLists promises;
    @Autowired private Cases cases;
    @Autowired private Cast cast;

    @Test
    void ofAComplaintTheyTookBackNothingIsOwed() {
        var me = cast.projectManager();
        var number = cases.at(me, Phase.AGREED);
        var about = lists.card(me, number).id().subject();
        assertThat(owed(about)).contains("open");

        complaints.withdraw(me, number, null, "已經沒事了");

        assertThat(owed(about)).doesNotContain("open", "late");
    }

    private Stream<String> owed(Subject about) {
        return promises.forClient(about).stream().map(ClientPromise::state);
    }
}
