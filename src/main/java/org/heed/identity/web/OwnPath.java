package org.heed.identity.web;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: a path of this house, or the start. Source: D11. */
final class OwnPath {

    // A second slash, a backslash or an encoded sign at the beginning could name another host.
    private static final Pattern OWN =
            Pattern.compile("/(?:[A-Za-z0-9_~.-][A-Za-z0-9_~.%/?&=+,:;!$'()*-]*)?");

    private OwnPath() {}

    static String or(String path, String otherwise) {
        return path.length() <= 2000 && OWN.matcher(path).matches() && !path.startsWith("/sign-")
                ? path
                : otherwise;
    }
}
