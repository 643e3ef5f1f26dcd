package org.partnershipportal.overview.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;

/** The words of all records, in a folder that is emptied when it is opened. It holds no texts, and says nothing of who reads what. */
final class SearchIndex implements Closeable {

    private static final String KEY = "key";
    private static final String ROUND = "round";
    private static final double ROOM = 4; // MB of words that wait to be written

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens an empty one in a folder of its own. */
    SearchIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        Map<String, Analyzer> stems = new HashMap<>();
        SearchAnalysis.STEMS.forEach((language, analyzer) -> stems.put(SearchFields.stems(language), analyzer));
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(SearchAnalysis.PLAIN, stems))
                        .setOpenMode(OpenMode.CREATE)
                        .setRAMBufferSizeMB(ROOM));
        searchers = new SearcherManager(writer, null);
    }

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
        document.add(new StringField(ROUND, Long.toString(round), Store.NO));
        Map<SearchFacet, Set<String>> facets = facets(kind, record);
        HitColumns.add(document, record.id(), facets);
        record.titles().forEach(title -> {
            document.add(new TextField(SearchFields.TITLE, title.text(), Store.NO));
            words(document, title);
        });
        document.add(new TextField(SearchFields.WORDS, record.besides(), Store.NO));
        symbols(document, record.besides());
        record.texts().forEach(passage -> words(document, passage.text()));
        SharedTexts.add(document, FacetNames.of(facets));
        writer.updateDocument(new Term(KEY, key(kind, record.id())), document);
    }

    private static void words(Document document, LocalizedText text) {
        document.add(new TextField(SearchFields.WORDS, text.text(), Store.NO));
        symbols(document, text.text());
        SearchFields.stemmed(text)
                .ifPresent(
                        language -> document.add(new TextField(SearchFields.stems(language), text.text(), Store.NO)));
    }

    private static void symbols(Document document, String text) {
        SearchAnalysis.symbols(text)
                .forEach(symbol -> document.add(new StringField(SearchFields.SYMBOL, symbol, Store.NO)));
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
            any.forEach(word -> one.add(new TermQuery(HitColumns.term(facet, word)), Occur.SHOULD));
            query.add(one.build(), Occur.FILTER);
        });
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            TopDocs found = searcher.search(query.build(), max + 1);
            List<ScoreDoc> best = List.of(found.scoreDocs).subList(0, Math.min(max, found.scoreDocs.length));
            return new Hits(HitColumns.read(searcher, best), found.scoreDocs.length > max);
        } finally {
            searchers.release(searcher);
        }
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
