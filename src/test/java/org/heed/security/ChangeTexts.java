package org.heed.security;

/** What stands in the change request of a mirrored client. */
final class ChangeTexts {

    private ChangeTexts() {}

    /** A wish with an analysis; every text carries the canary. */
    static void write(MirrorCalls texts, Mirror of) {
        var wish =
                "{'project':'$project','contact':$contact,'title':'%1$s','words':'%1$s',"
                        + "'need':'%1$s'}";
        of.keep(
                "change",
                texts.post(of, "/changes", MirrorCalls.text(of, wish, "change"))
                        .at("/number")
                        .asString());
        var analysis =
                "{'quality':'%1$s','risk':'%1$s','requirements':'%1$s','note':'%1$s',"
                        + "'currency':'EUR','options':[{'title':'%1$s','effect':'%1$s','days':1,"
                        + "'cost':'1.50','recommended':true}]}";
        texts.post(of, "/changes/$change/analysis", MirrorCalls.text(of, analysis, "analysis"));
    }
}
