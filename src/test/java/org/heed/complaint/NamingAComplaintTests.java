package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingAComplaintTests {

    @Test
    void findsTheNumberAsPeopleWriteIt() {
        assertThat(ComplaintNumber.of("HD-0143")).contains(new ComplaintNumber(143));
        assertThat(ComplaintNumber.of(" hd143 ")).contains(new ComplaintNumber(143));
        assertThat(ComplaintNumber.of("HD-0000")).isEmpty();
        assertThat(ComplaintNumber.of("143")).isEmpty();
        assertThat(ComplaintNumber.of("HD-99999999999")).isEmpty();
        assertThat(new ComplaintNumber(143)).hasToString("HD-0143");
        assertThat(new ComplaintNumber(800_001)).hasToString("HD-800001");
    }

    @Test
    void cutsATitleOfTheFirstSentence() {
        assertThat(Reception.title("上線一延再延！\n第二行")).isEqualTo("上線一延再延");
        assertThat(Reception.title("The launch slipped again. Nobody told us."))
                .isEqualTo("The launch slipped again");
        assertThat(Reception.title("。。。")).isEqualTo("。。。");
        assertThat(Reception.title("長".repeat(80))).hasSize(60).endsWith("…");
        assertThat(Reception.title("𠮷".repeat(80)).codePoints()).hasSize(60);
    }

    @Test
    void showsFiveStepsOfWhichOneIsCurrent() {
        var spine = Steps.spine(ComplaintLifeTests.life(Phase.AGREED).state(), null);

        assertThat(spine)
                .extracting(Workspace.SpineStep::standing)
                .containsExactly(
                        Workspace.Standing.CURRENT,
                        Workspace.Standing.DONE,
                        Workspace.Standing.DONE,
                        Workspace.Standing.AHEAD,
                        Workspace.Standing.AHEAD);
    }
}
