package org.heed.client;

import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;

/** What a role may do with a client it sees. Source: R125. */
public final class ClientRights {

    private ClientRights() {}

    /** Team members read; all others keep clients and contacts. */
    public static boolean keeps(Me me) {
        return me.role() != Role.MEMBER;
    }

    /** Who sees what is decided by those who answer for it. */
    public static boolean seats(Me me) {
        return keeps(me) && me.role() != Role.SERVICE;
    }

    static void mayKeep(Me me) {
        if (!keeps(me)) {
            throw Refused.because("client.refused.not-yours-to-keep");
        }
    }

    static void maySeat(Me me) {
        if (!seats(me)) {
            throw Refused.because("client.refused.not-yours-to-seat");
        }
    }
}
