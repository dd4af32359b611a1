package dev.konkret.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.178.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "168.63.129.16",
                "64:ff9b::7f00:1",
                "64:ff9b:1::808:808",
                "3fff::1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1",
                "100::1"
            })
    void what_is_not_public_is_not_called(String address) throws UnknownHostException {
        assertThat(HookReach.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
        assertThat(HookReach.ANYWHERE.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "192.167.1.1",
                "198.20.0.1",
                "2a00:1450::1",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "2002:808:808::"
            })
    void what_is_public_is(String address) throws UnknownHostException {
        assertThat(HookReach.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "konkret",
                "http://example.com/",
                "https://",
                "https://example.com:99999/",
                "https://user:pass@example.com/",
                "https://example.com/#part",
                "ftp://example.com/",
                "file:///etc/passwd",
                "https://exa mple.com/",
                "javascript:alert(1)"
            })
    void what_is_no_address_to_send_to_is_refused(String typed) {
        assertThat(HookAddress.read(typed, HookReach.PUBLIC)).isEmpty();
    }

    @Test
    void encrypted_addresses_are_taken_and_others_only_where_the_operator_says_so() {
        assertThat(HookAddress.read(" https://example.com:8443/in?token=1 ", HookReach.PUBLIC))
                .isPresent();
        assertThat(HookAddress.read("http://receiver:8080/in", HookReach.ANYWHERE))
                .isPresent();
        assertThat(HookAddress.read("https://example.com/" + "x".repeat(HookAddress.LONGEST), HookReach.PUBLIC))
                .isEmpty();
    }
}
