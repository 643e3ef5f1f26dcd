package org.partnershipportal.overview.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.partnershipportal.platform.access.spi.SearchFacet;

/**
 * Which records were found, and the words of their facets. Both stand in columns of the index, which are read in its own order, each
 * word once: two thousand documents unpacked one by one take longer than the search itself.
 */
final class HitColumns {

    private static final String ID = "id";
    private static final String FACET = "facet";

    private HitColumns() {}

    private record Word(SearchFacet facet, String word) {

        static Word of(BytesRef term) {
            String text = term.utf8ToString();
            int colon = text.indexOf(':');
            return new Word(
                    SearchFacet.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
        }
    }

    /** What a record has that has this word of a facet. */
    static Term term(SearchFacet facet, String word) {
        return new Term(FACET, facet.word() + ":" + word);
    }

    /** Adds to a record what is read of it here. */
    static void add(Document document, UUID id, Map<SearchFacet, Set<String>> facets) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        document.add(new BinaryDocValuesField(ID, new BytesRef(bytes)));
        facets.forEach((facet, words) -> words.forEach(word -> {
            BytesRef term = term(facet, word).bytes();
            document.add(new StringField(FACET, term, Store.NO));
            document.add(new SortedSetDocValuesField(FACET, term));
        }));
    }

    /** Those found, in the order of the search. */
    static List<Hit> read(IndexSearcher searcher, List<ScoreDoc> found) throws IOException {
        Hit[] hits = new Hit[found.size()];
        List<Integer> places = IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> found.get(place).doc))
                .toList();
        int next = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            Leaf columns = null;
            for (; next < places.size() && found.get(places.get(next)).doc < end; next++) {
                columns = columns == null ? new Leaf(leaf) : columns;
                hits[places.get(next)] = columns.hit(found.get(places.get(next)));
            }
        }
        return List.of(hits);
    }

    /** The columns of a part of the index; its documents are asked for in their order. */
    private static final class Leaf {

        private final int base;
        private final BinaryDocValues ids;
        private final SortedSetDocValues facets;
        private final Map<Long, Word> known = new HashMap<>();

        Leaf(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            ids = DocValues.getBinary(leaf.reader(), ID);
            facets = DocValues.getSortedSet(leaf.reader(), FACET);
        }

        Hit hit(ScoreDoc found) throws IOException {
            if (!ids.advanceExact(found.doc - base) || !facets.advanceExact(found.doc - base)) {
                throw new IOException("A record of the index has no id or no kind");
            }
            BytesRef bytes = ids.binaryValue();
            ByteBuffer id = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            Map<SearchFacet, Set<String>> words = new EnumMap<>(SearchFacet.class);
            for (int left = facets.docValueCount(); left > 0; left--) {
                Word word = word(facets.nextOrd());
                words.computeIfAbsent(word.facet(), any -> new HashSet<>()).add(word.word());
            }
            String kind =
                    words.getOrDefault(SearchFacet.KIND, Set.of()).iterator().next();
            return new Hit(kind, new UUID(id.getLong(), id.getLong()), found.score, words);
        }

        private Word word(long number) throws IOException {
            Word there = known.get(number);
            if (there == null) {
                there = Word.of(facets.lookupOrd(number));
                known.put(number, there);
            }
            return there;
        }
    }
}
