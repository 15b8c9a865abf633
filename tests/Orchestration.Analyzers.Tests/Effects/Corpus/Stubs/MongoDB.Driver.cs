namespace MongoDB.Driver;

public interface IMongoCollection<TDocument>
{
    Task InsertOneAsync(TDocument document);
}
