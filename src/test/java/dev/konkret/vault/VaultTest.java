package dev.konkret.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.secret.SecretKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final SecretKey OLD = SecretKey.of("an-old-key-0123456789-0123456789-abc");
    private static final SecretKey NEW = SecretKey.of("a-newer-key-9876543210-9876543210-xy");
    private static final String PLACE = "{17}:T1:inst";

    @Test
    void what_is_sealed_can_be_opened_where_it_was_kept() {
        Vault vault = new Vault(List.of(NEW));
        String sealed = vault.seal("xoxb-ü", PLACE);

        assertThat(sealed).doesNotContain("xoxb");
        assertThat(vault.open(sealed, PLACE)).isEqualTo("xoxb-ü");
        assertThat(vault.seal("xoxb-ü", PLACE)).isNotEqualTo(sealed);
    }

    @Test
    void moved_to_another_workspace_it_cannot_be_opened() {
        Vault vault = new Vault(List.of(NEW));
        String sealed = vault.seal("xoxb-1", PLACE);

        assertThatThrownBy(() -> vault.open(sealed, "{17}:T2:inst"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed or moved");
    }

    @Test
    void changed_by_one_letter_it_cannot_be_opened() {
        Vault vault = new Vault(List.of(NEW));
        String sealed = vault.seal("xoxb-1", PLACE);
        char last = sealed.charAt(sealed.length() - 6);
        String changed = sealed.substring(0, sealed.length() - 6)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 5);

        assertThatThrownBy(() -> vault.open(changed, PLACE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("xoxb-in-the-clear", PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_is_replaced_by_putting_the_new_one_in_front() {
        String sealed = new Vault(List.of(OLD)).seal("xoxb-1", PLACE);
        Vault both = new Vault(List.of(NEW, OLD));

        assertThat(both.open(sealed, PLACE)).isEqualTo("xoxb-1");
        assertThat(both.isFresh(sealed)).isFalse();
        assertThat(both.isFresh(both.seal("xoxb-1", PLACE))).isTrue();
        assertThatThrownBy(() -> new Vault(List.of(NEW)).open(sealed, PLACE))
                .hasMessageContaining("KONKRET_SECRET_KEY has changed");
    }
}
