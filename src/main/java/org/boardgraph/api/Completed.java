package org.boardgraph.api;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of an answer: the response keys of its selection, which all objects of that selection share, with values of its own. An answer
 * may have many thousand, for each of which a hash map would be made otherwise.
 */
final class Completed extends AbstractMap<String, @Nullable Object> {
    private final List<String> keys;
    private final @Nullable Object[] values;

    /** About how many characters of JSON it takes. */
    private final long size;

    Completed(List<String> keys, @Nullable Object[] values, long size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    long characters() {
        return size;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int place = keys.indexOf(key);
        return place < 0 ? null : values[place];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(keys.get(i), values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, @Nullable Object>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, @Nullable Object> entry = new SimpleImmutableEntry<>(keys.get(next), values[next]);
            next++;
            return entry;
        }
    }
}
