package dev.konkret.hook;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * How far webhooks may reach. Whoever sets one up makes this machine call an address of their choice; without a limit that would be
 * a way into the network it stands in.
 *
 * @param inside whether addresses that are not public may be called, such as this machine and its neighbours
 * @param plain whether what is sent may go without encryption
 */
public record HookReach(boolean inside, boolean plain) {

    /** What production uses unless the operator says otherwise. */
    public static final HookReach PUBLIC = new HookReach(false, false);

    /** Everything: for the playground, and for who keeps the receivers in the same network. */
    public static final HookReach ANYWHERE = new HookReach(true, true);

    /** Returns whether this address may be called. */
    public boolean allows(InetAddress address) {
        return inside || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic(bytes, 0) : isPublic6(bytes);
    }

    /** What Java's own questions leave out. */
    private static boolean isPublic(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        int third = bytes[from + 2] & 0xff;
        if (first == 0 || first == 10 || first == 127 || first >= 224) return false;
        if (first == 100 && second >= 64 && second < 128) return false; // shared between customers of one provider
        if (first == 169 && second == 254) return false;
        if (first == 168 && second == 63 && third == 129) return false; // a cloud's own, for its machines
        if (first == 172 && second >= 16 && second < 32) return false;
        if (first == 192 && second == 168) return false;
        if (first == 192 && second == 0 && (third == 0 || third == 2)) return false; // protocol assignments, examples
        if (first == 198 && (second == 18 || second == 19)) return false; // measuring networks
        if (first == 198 && second == 51 && third == 100) return false;
        return !(first == 203 && second == 0 && third == 113);
    }

    /** Only what is given out to the public, and nothing that hides an address of the old kind that is not. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        if (first == 0x2002) return isPublic(bytes, 2); // 6to4
        if (first == 0x64 && second == 0xff9b)
            return isZero(bytes, 4, 12) && isPublic(bytes, 12); // NAT64, not a local one
        if (first == 0x3fff && second < 0x1000) return false; // examples
        if (first == 0x2001 && (second < 0x200 || second == 0xdb8)) return false; // Teredo and others, examples
        return first >= 0x2000 && first < 0x4000;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) if (bytes[i] != 0) return false;
        return true;
    }
}
