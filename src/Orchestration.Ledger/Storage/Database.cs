using System.Data.Common;

namespace Orchestration.Ledger.Storage;

/// <summary>
/// A database, and the one place where its exceptions end: outside there are failures of the closed taxonomy, and no
/// text of the driver's, which may quote values (CP-20). Nothing is tried twice.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>The words in which the two databases differ.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>Runs one statement, or several that need no transaction.</summary>
    public async ValueTask<T> RunAsync<T>(Func<Session, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await WithSessionAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (PortException or OperationCanceledException or LedgerSchemaException))
        {
            throw Failed(exception, cancellationToken);
        }
    }

    /// <summary>Runs statements whole or not at all; work that returns false, or throws, leaves nothing behind.</summary>
    public ValueTask<bool> WholeAsync(Func<Session, ValueTask<bool>> work, CancellationToken cancellationToken) => RunAsync(
        async session =>
        {
            var transaction = await BeginAsync(session, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                session.Transaction = transaction;
                try
                {
                    if (!await work(session).ConfigureAwait(false))
                        return false;
                    await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                    return true;
                }
                finally
                {
                    session.Transaction = null;
                }
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    protected abstract ValueTask<T> WithSessionAsync<T>(Func<Session, ValueTask<T>> work, CancellationToken cancellationToken);

    protected abstract ValueTask<DbTransaction> BeginAsync(Session session, CancellationToken cancellationToken);

    /// <summary>How a failure of the database counts.</summary>
    protected abstract Failure Classify(DbException exception);

    private Exception Failed(Exception exception, CancellationToken cancellationToken)
    {
        // What a stored value has become that is no longer one (a name with a blank in it) is an answer without meaning.
        if (cancellationToken.IsCancellationRequested)
            return new OperationCanceledException(cancellationToken);
        return new PortException(exception switch
        {
            DbException database => Classify(database),
            FormatException or ArgumentException or InvalidCastException => Failure.InvalidResponse,
            TimeoutException => Failure.Timeout,
            _ => Failure.Unavailable,
        });
    }
}

/// <summary>Where the two databases need different words.</summary>
/// <param name="Bytes">The type of bytes.</param>
/// <param name="Long">The type of a number of 64 bits.</param>
/// <param name="Identity">The type of a column that counts by itself.</param>
/// <param name="TableOptions">What stands after a table's columns.</param>
/// <param name="CreateLock">A statement that lets one process at a time create the schema; empty where a transaction does.</param>
internal sealed record Dialect(string Bytes, string Long, string Identity, string TableOptions, string CreateLock);
