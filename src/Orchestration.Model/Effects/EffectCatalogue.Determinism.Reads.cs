namespace Orchestration.Model.Effects;

/// <content>Family 2: facts that come neither with the trigger nor through a view.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> DeterminismReadsRows() =>
    [
        .. DeterminismReadsBase(),
        .. DeterminismReadsBase2(),
        .. DeterminismReadsAspNetCore(),
        .. DeterminismReadsDapper(),
        .. DeterminismReadsMicrosoftEntityFrameworkCore(),
        .. DeterminismReadsMicrosoftEntityFrameworkCoreRelational(),
    ];

    private static IEnumerable<Effect> DeterminismReadsBase() => Of(BaseLibrary,
        Rows(EffectRules.OutsideRead, "reads a file",
            "M:System.IO.File ReadAllBytes ReadAllBytesAsync ReadAllLines ReadAllLinesAsync ReadAllText ReadAllTextAsync ReadLines",
            "M:System.IO.File ReadLinesAsync OpenRead OpenText Exists GetAttributes GetUnixFileMode ResolveLinkTarget",
            "M:System.IO.FileInfo OpenRead OpenText",
            "P:System.IO.FileInfo Exists Length",
            "M:System.IO.RandomAccess Read ReadAsync GetLength",
            "M:System.IO.StreamReader #ctor(System.String) #ctor(System.String,System.Text.Encoding) #ctor(System.String,System.Boolean)",
            "M:System.Xml.Linq.XDocument Load(System.String)",
            "M:System.Xml.Linq.XElement Load(System.String)",
            "M:System.Xml.XmlReader Create(System.String)",
            "M:System.Xml.XmlDocument Load(System.String)",
            "M:System.Reflection.Assembly GetManifestResourceStream",
            "T:System.Resources ResourceManager",
            "T:System.IO DriveInfo",
            "M:System.IO.MemoryMappedFiles.MemoryMappedFile OpenExisting CreateOrOpen CreateNew"),
        Rows(EffectRules.OutsideRead, "reads a file",
            "M:System.Data.DataSet ReadXml ReadXmlSchema",
            "M:System.Data.DataTable ReadXml ReadXmlSchema"),
        Rows(EffectRules.FileWrite, "can write a file",
            "M:System.Data.DataSet WriteXml WriteXmlSchema",
            "M:System.Data.DataTable WriteXml WriteXmlSchema"),
        Rows(EffectRules.OutsideRead, "reads a directory",
            "M:System.IO.Directory EnumerateDirectories EnumerateFiles EnumerateFileSystemEntries Exists GetDirectories GetFiles",
            "M:System.IO.Directory GetFileSystemEntries GetParent GetDirectoryRoot ResolveLinkTarget",
            "M:System.IO.DirectoryInfo EnumerateDirectories EnumerateFiles EnumerateFileSystemInfos GetDirectories GetFiles",
            "M:System.IO.DirectoryInfo GetFileSystemInfos",
            "P:System.IO.DirectoryInfo Exists",
            "M:System.IO.Path Exists",
            "T:System.IO.Enumeration FileSystemEnumerable`1",
            "M:System.IO.Compression.ZipFile Open OpenRead OpenAsync OpenReadAsync"),
        Rows(EffectRules.OutsideRead, "reads the console",
            "M:System.Console Read ReadKey ReadLine OpenStandardInput",
            "P:System.Console In KeyAvailable Title WindowWidth WindowHeight IsInputRedirected IsOutputRedirected"));

    private static IEnumerable<Effect> DeterminismReadsBase2() => Of(BaseLibrary,
        Rows(EffectRules.OutsideRead, "reads a database",
            "M:System.Data.IDbCommand ExecuteReader ExecuteScalar",
            "M:System.Data.Common.DbCommand ExecuteReader ExecuteReaderAsync ExecuteScalar ExecuteScalarAsync",
            "M:System.Data.Common.DbBatch ExecuteReader ExecuteReaderAsync ExecuteScalar ExecuteScalarAsync",
            "M:System.Data.IDbConnection Open",
            "M:System.Data.Common.DbConnection Open OpenAsync GetSchema GetSchemaAsync",
            "M:System.Data.Common.DbDataSource OpenConnection OpenConnectionAsync CreateCommand CreateConnection",
            "M:System.Data.Common.DbDataAdapter Fill",
            "M:System.Data.IDataAdapter Fill",
            "M:System.Data.Common.DbProviderFactories GetFactory"),
        Rows(EffectRules.OutsideRead, "reads from the network",
            "M:System.Net.Http.HttpClient GetAsync GetByteArrayAsync GetStreamAsync GetStringAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions GetFromJsonAsync GetFromJsonAsAsyncEnumerable",
            "M:System.Net.WebClient DownloadData DownloadDataAsync DownloadDataTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync",
            "M:System.Net.WebClient DownloadString DownloadStringAsync DownloadStringTaskAsync OpenRead OpenReadAsync OpenReadTaskAsync",
            "M:System.Net.WebRequest GetResponse GetResponseAsync GetRequestStream"));

    private static IEnumerable<Effect> DeterminismReadsAspNetCore() => Of(AspNetCore,
        Rows(EffectRules.OutsideRead, "reads configuration",
            "T:Microsoft.Extensions.Configuration IConfiguration",
            "M:Microsoft.Extensions.Configuration.ConfigurationBinder GetValue",
            "M:Microsoft.Extensions.Configuration.ConfigurationExtensions GetConnectionString GetRequiredSection AsEnumerable",
            "T:Microsoft.Extensions.FileProviders PhysicalFileProvider",
            "M:Microsoft.Extensions.FileProviders.IFileProvider GetFileInfo GetDirectoryContents"),
        Rows(EffectRules.OutsideRead, "asks a container for whatever it holds",
            "M:Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions GetService GetServices GetRequiredService",
            "M:Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions CreateScope CreateAsyncScope",
            "M:Microsoft.Extensions.DependencyInjection.IServiceScopeFactory CreateScope"));

    private static IEnumerable<Effect> DeterminismReadsDapper() => Of("Dapper",
        Rows(EffectRules.OutsideRead, "reads a database",
            "M:Dapper.SqlMapper Query QueryAsync QueryFirst QueryFirstAsync QueryFirstOrDefault QueryFirstOrDefaultAsync QueryMultiple",
            "M:Dapper.SqlMapper QueryMultipleAsync QuerySingle QuerySingleAsync QuerySingleOrDefault QuerySingleOrDefaultAsync",
            "M:Dapper.SqlMapper QueryUnbufferedAsync"));

    private static IEnumerable<Effect> DeterminismReadsMicrosoftEntityFrameworkCore() => Of("Microsoft.EntityFrameworkCore",
        Rows(EffectRules.OutsideRead, "reads a database",
            "M:Microsoft.EntityFrameworkCore.DbContext Set Find FindAsync FromExpression",
            "M:Microsoft.EntityFrameworkCore.DbSet`1 Find FindAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions AllAsync AnyAsync CountAsync FirstAsync FirstOrDefaultAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions LastAsync LastOrDefaultAsync LongCountAsync MaxAsync MinAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions SingleAsync SingleOrDefaultAsync SumAsync AverageAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions ContainsAsync ToArrayAsync ToListAsync ToDictionaryAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions ForEachAsync Load LoadAsync ElementAtAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions ElementAtOrDefaultAsync ToHashSetAsync"));

    private static IEnumerable<Effect> DeterminismReadsMicrosoftEntityFrameworkCoreRelational() => Of("Microsoft.EntityFrameworkCore.Relational",
        Rows(EffectRules.OutsideRead, "reads a database",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions FromSql FromSqlRaw FromSqlInterpolated",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions SqlQuery SqlQueryRaw OpenConnection OpenConnectionAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions GetDbConnection"));
}
