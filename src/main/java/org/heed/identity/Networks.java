package org.heed.identity;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a request comes from, for counting tries. What a peer says about others is believed only
 * when the peer itself is listed in {@code heed.trusted-proxies}. Source: security, A8.
 */
@Component
public class Networks {

    // Only digits and colons: a name would be looked up, by whoever sent it.
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final List<IpAddressMatcher> trusted;

    public Networks(@Value("${heed.trusted-proxies}") String trusted) {
        this.trusted =
                Arrays.stream(trusted.split("[,\\s]+"))
                        .filter(it -> !it.isBlank())
                        .map(IpAddressMatcher::new)
                        .toList();
    }

    /** An IPv4 address, or the half of an IPv6 address that a household or an office shares. */
    public String of(HttpServletRequest request) {
        // A proxy may add a line of its own below the one that came from outside: all of them
        // count.
        var hops = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return network(client(request.getRemoteAddr(), hops));
    }

    /** From the nearest hop outwards, as long as the one who says so is trusted. */
    private String client(String peer, String hops) {
        var said = Arrays.asList(hops.split(",")).reversed();
        var address = peer;
        for (var hop : said) {
            if (!trusts(address) || !isAddress(hop.strip())) {
                return address;
            }
            address = hop.strip();
        }
        return address;
    }

    private static boolean isAddress(String hop) {
        try {
            return LITERAL.matcher(hop).matches() && InetAddress.ofLiteral(hop) != null;
        } catch (IllegalArgumentException onlyLooksLikeOne) {
            return false;
        }
    }

    private boolean trusts(String address) {
        return trusted.stream().anyMatch(it -> it.matches(address));
    }

    private static String network(String address) {
        if (!isAddress(address) || !address.contains(":")) {
            return address.length() > 60 ? address.substring(0, 60) : address;
        }
        var parsed = InetAddress.ofLiteral(address);
        if (!(parsed instanceof Inet6Address)) {
            return parsed.getHostAddress();
        }
        var half = Arrays.copyOf(parsed.getAddress(), 8);
        return java.util.HexFormat.of().formatHex(half) + "/64";
    }
}
