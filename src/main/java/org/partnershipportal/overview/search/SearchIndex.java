package org.partnershipportal.overview.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;

/** The words of all records, in a folder that is emptied when it is opened. It holds no texts, and says nothing of who reads what. */
final class SearchIndex implements Closeable {

    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String SYMBOL = "symbol";
    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String ROUND = "round";
    private static final String FACET = "facet";
    private static final double ROOM = 4; // MB of words that wait to be written

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens an empty one in a folder of its own. */
    SearchIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        Map<String, Analyzer> stems = new HashMap<>();
        SearchAnalysis.STEMS.forEach((language, analyzer) -> stems.put(stems(language), analyzer));
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(SearchAnalysis.PLAIN, stems))
                        .setOpenMode(OpenMode.CREATE)
                        .setRAMBufferSizeMB(ROOM));
        searchers = new SearcherManager(writer, null);
    }

    /** The field of a language's stems. */
    static String stems(Language language) {
        return "stems-" + language.tag();
    }

    /** What a record has that has this word of a facet. */
    static Term term(SearchFacet facet, String word) {
        return new Term(FACET, facet.word() + ":" + word);
    }

    /**
     * A record that has the words.
     *
     * @param score how well it fits
     */
    record Hit(String kind, UUID id, float score, Map<SearchFacet, Set<String>> facets) {}

    /**
     * Those that fit best, whoever may know of them.
     *
     * @param more whether there are others
     */
    record Hits(List<Hit> best, boolean more) {}

    /** Puts a record in, in the place of an earlier state of it. */
    void put(String kind, SearchedRecord record, long round) throws IOException {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, record.id()), Store.NO));
        document.add(new StringField(KIND, kind, Store.YES));
        document.add(new StringField(ID, record.id().toString(), Store.YES));
        document.add(new StringField(ROUND, Long.toString(round), Store.NO));
        Map<SearchFacet, Set<String>> facets = facets(kind, record);
        facets.forEach((facet, words) ->
                words.forEach(word -> document.add(new StringField(FACET, facet.word() + ":" + word, Store.YES))));
        record.titles().forEach(title -> {
            document.add(new TextField(TITLE, title.text(), Store.NO));
            words(document, title);
        });
        document.add(new TextField(WORDS, record.besides(), Store.NO));
        symbols(document, record.besides());
        record.texts().forEach(passage -> words(document, passage.text()));
        FacetNames.of(facets).forEach(name -> words(document, name));
        writer.updateDocument(new Term(KEY, key(kind, record.id())), document);
    }

    private static void words(Document document, LocalizedText text) {
        document.add(new TextField(WORDS, text.text(), Store.NO));
        symbols(document, text.text());
        Languages.of(text)
                .filter(SearchAnalysis.STEMS::containsKey)
                .ifPresent(language -> document.add(new TextField(stems(language), text.text(), Store.NO)));
    }

    private static void symbols(Document document, String text) {
        SearchAnalysis.symbols(text).forEach(symbol -> document.add(new StringField(SYMBOL, symbol, Store.NO)));
    }

    /** All facets of a record: those that it says, its kind and its languages. */
    private static Map<SearchFacet, Set<String>> facets(String kind, SearchedRecord record) {
        Map<SearchFacet, Set<String>> facets = new EnumMap<>(SearchFacet.class);
        facets.putAll(record.facets());
        facets.put(SearchFacet.KIND, Set.of(kind));
        Set<String> languages = new HashSet<>();
        Stream.concat(
                        record.titles().stream(),
                        record.texts().stream()
                                .map(SearchPassage::text)
                                .filter(text -> !text.text().isBlank()))
                .forEach(text -> Languages.of(text).ifPresent(language -> languages.add(language.tag())));
        facets.put(SearchFacet.LANGUAGE, languages);
        return facets;
    }

    /** Takes a record out. */
    void remove(String kind, UUID id) throws IOException {
        writer.deleteDocuments(new Term(KEY, key(kind, id)));
    }

    /** Takes out what a round has not put in. */
    void keep(long round) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST)
                .add(new TermQuery(new Term(ROUND, Long.toString(round))), Occur.MUST_NOT)
                .build());
    }

    /**
     * The records that fit best.
     *
     * @param facets words of facets, of each of which a record has at least one
     */
    Hits search(Query words, Map<SearchFacet, Set<String>> facets, int max) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        facets.forEach((facet, any) -> {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            any.forEach(word -> one.add(new TermQuery(term(facet, word)), Occur.SHOULD));
            query.add(one.build(), Occur.FILTER);
        });
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            TopDocs found = searcher.search(query.build(), max + 1);
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc each : List.of(found.scoreDocs).subList(0, Math.min(max, found.scoreDocs.length))) {
                hits.add(hit(stored.document(each.doc), each.score));
            }
            return new Hits(hits, found.scoreDocs.length > max);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Hit hit(Document document, float score) {
        Map<SearchFacet, Set<String>> facets = new EnumMap<>(SearchFacet.class);
        for (String facet : document.getValues(FACET)) {
            int colon = facet.indexOf(':');
            SearchFacet named = SearchFacet.valueOf(facet.substring(0, colon).toUpperCase(Locale.ROOT));
            facets.computeIfAbsent(named, any -> new HashSet<>()).add(facet.substring(colon + 1));
        }
        return new Hit(document.get(KIND), UUID.fromString(document.get(ID)), score, facets);
    }

    private static String key(String kind, UUID id) {
        return kind + "/" + id;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }
}
