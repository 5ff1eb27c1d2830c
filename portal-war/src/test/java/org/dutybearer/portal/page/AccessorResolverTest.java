package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessorResolverTest {
    private final AccessorResolver resolver = new AccessorResolver();

    @Test
    void anAccessorOfARecordReadsAsAProperty() {
        assertThat(resolver.getValue(new Context(), new Recorded("R-1", Optional.of("yes")), "number"))
                .isEqualTo("R-1");
    }

    @Test
    void anOptionalReadsAsItsValueOrNothing() {
        assertThat(resolver.getValue(new Context(), new Recorded("R-1", Optional.of("yes")), "maybe"))
                .isEqualTo("yes");
        assertThat(resolver.getValue(new Context(), new Recorded("R-1", Optional.empty()), "maybe"))
                .isNull();
    }

    @Test
    void whatIsNotOursIsLeftToOthers() {
        var context = new Context();

        resolver.getValue(context, List.of(1), "size");

        assertThat(context.isPropertyResolved()).isFalse();
    }

    record Recorded(String number, Optional<String> maybe) {}

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
