package org.boardgraph.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardgraph.graph.Graph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** A graph that keeps the text of every statement that it hands to the driver in a reading transaction. */
final class CountedGraph implements Graph {
    private final Graph graph;
    private final List<String> sent = new ArrayList<>();

    CountedGraph(Graph graph) {
        this.graph = graph;
    }

    /** The statements sent since the last call. */
    List<String> sent() {
        List<String> since = List.copyOf(sent);
        sent.clear();
        return since;
    }

    private TransactionContext counted(TransactionContext transaction) {
        return (TransactionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TransactionContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("run")) {
                        sent.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(transaction, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    @Override
    public <T> T read(TransactionCallback<T> work) {
        return graph.read(transaction -> work.execute(counted(transaction)));
    }

    @Override
    public <T> T read(Duration limit, TransactionCallback<T> work) {
        return graph.read(limit, transaction -> work.execute(counted(transaction)));
    }

    @Override
    public Map<String, Object> ask(Duration limit, String statement, Map<String, Object> parameters) {
        sent.add(statement);
        return graph.ask(limit, statement, parameters);
    }

    @Override
    public <T> T write(TransactionCallback<T> work) {
        return graph.write(work);
    }

    @Override
    public Driver driver() {
        return graph.driver();
    }

    @Override
    public void close() {}
}
