namespace Orchestration.Model.Effects;

/// <content>Rows of libraries for the rules that came first.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> KnownRows() =>
    [
        .. KnownNodaTime(),
        .. KnownAspNetCore(),
        .. KnownMicrosoftBclTimeProvider(),
        .. KnownDapper(),
        .. KnownMicrosoftEntityFrameworkCoreRelational(),
        .. KnownMicrosoftEntityFrameworkCore(),
        .. KnownSystemDataSqlClient(),
        .. KnownMicrosoftDataSqlClient(),
        .. KnownNpgsql(),
        .. KnownFastExpressionCompiler(),
        .. KnownRulesEngine(),
        .. KnownNRulesRuntime(),
        .. KnownNRulesRuleModel(),
        .. KnownNRulesFluent(),
        .. KnownMicrosoftCodeAnalysisCSharpScripting(),
        .. KnownMicrosoftCodeAnalysisScriptingCommon(),
        .. KnownSystemCodeDom(),
        .. KnownSystemManagementAutomation(),
        .. KnownSystemLinqDynamicCore(),
        .. KnownDynamicExpressoCore(),
        .. KnownNCalcCore(),
        .. KnownJint(),
        .. KnownNLua(),
        .. KnownMicrosoftClearScriptCore(),
    ];

    private static IEnumerable<Effect> KnownNodaTime() => Of("NodaTime",
        Rows(EffectRules.Clock, "reads the clock",
            "M:NodaTime.IClock GetCurrentInstant"));

    private static IEnumerable<Effect> KnownAspNetCore() => Of(AspNetCore,
        Rows(EffectRules.Clock, "reads the clock",
            "P:Microsoft.Extensions.Internal.ISystemClock UtcNow",
            "P:Microsoft.AspNetCore.Authentication.ISystemClock UtcNow"),
        Declarations(EffectRules.HostedService, "runs in the background for as long as its host does",
            "T:Microsoft.Extensions.Hosting IHostedService"),
        Rows(EffectRules.HostedServiceRegistration, "registers a service that runs in the background",
            "M:Microsoft.Extensions.DependencyInjection.ServiceCollectionHostedServiceExtensions AddHostedService"),
        Conditional(EffectRules.HostedServiceRegistration, EffectCondition.WhenServiceIsDeclared, "registers a service that runs in the background",
            "T:Microsoft.Extensions.DependencyInjection ServiceCollectionServiceExtensions ServiceDescriptor",
            "T:Microsoft.Extensions.DependencyInjection.Extensions ServiceCollectionDescriptorExtensions"));

    private static IEnumerable<Effect> KnownMicrosoftBclTimeProvider() => Of("Microsoft.Bcl.TimeProvider",
        Rows(EffectRules.Timer, "runs code when a time has passed",
            "M:System.Threading.Tasks.TimeProviderTaskExtensions Delay"));

    private static IEnumerable<Effect> KnownDapper() => Of("Dapper",
        Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:Dapper.SqlMapper Execute ExecuteAsync ExecuteReader ExecuteReaderAsync ExecuteScalar ExecuteScalarAsync"));

    private static IEnumerable<Effect> KnownMicrosoftEntityFrameworkCoreRelational() => Of("Microsoft.EntityFrameworkCore.Relational",
        Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions ExecuteSql ExecuteSqlAsync ExecuteSqlRaw ExecuteSqlRawAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions ExecuteSqlInterpolated ExecuteSqlInterpolatedAsync"),
        Rows(EffectRules.DatabaseWrite, "changes the schema of a database",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions Migrate MigrateAsync"));

    private static IEnumerable<Effect> KnownMicrosoftEntityFrameworkCore() => Of("Microsoft.EntityFrameworkCore",
        Rows(EffectRules.DatabaseWrite, "saves changes to a database",
            "M:Microsoft.EntityFrameworkCore.DbContext SaveChanges SaveChangesAsync"),
        Rows(EffectRules.DatabaseWrite, "changes rows of a database",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions ExecuteUpdate ExecuteUpdateAsync ExecuteDelete",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions ExecuteDeleteAsync"),
        Rows(EffectRules.DatabaseWrite, "changes the schema of a database",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade EnsureCreated EnsureCreatedAsync EnsureDeleted EnsureDeletedAsync"));

    private static IEnumerable<Effect> KnownSystemDataSqlClient() => Of("System.Data.SqlClient",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:System.Data.SqlClient.SqlBulkCopy WriteToServer WriteToServerAsync"));

    private static IEnumerable<Effect> KnownMicrosoftDataSqlClient() => Of("Microsoft.Data.SqlClient",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:Microsoft.Data.SqlClient.SqlBulkCopy WriteToServer WriteToServerAsync"));

    private static IEnumerable<Effect> KnownNpgsql() => Of("Npgsql",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:Npgsql.NpgsqlConnection BeginBinaryImport BeginBinaryImportAsync BeginTextImport BeginTextImportAsync"));

    private static IEnumerable<Effect> KnownFastExpressionCompiler() => Of("FastExpressionCompiler",
        Rows(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "M:FastExpressionCompiler.ExpressionCompiler CompileFast"));

    private static IEnumerable<Effect> KnownRulesEngine() => Of("RulesEngine",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:RulesEngine RulesEngine",
            "T:RulesEngine.Interfaces IRulesEngine"));

    private static IEnumerable<Effect> KnownNRulesRuntime() => Of("NRules.Runtime",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules RuleRepositoryExtensions RuleCompiler ISessionFactory"));

    private static IEnumerable<Effect> KnownNRulesRuleModel() => Of("NRules.RuleModel",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules.RuleModel IRuleRepository"));

    private static IEnumerable<Effect> KnownNRulesFluent() => Of("NRules.Fluent",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules.Fluent RuleRepository"));

    private static IEnumerable<Effect> KnownMicrosoftCodeAnalysisCSharpScripting() => Of("Microsoft.CodeAnalysis.CSharp.Scripting",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.CodeAnalysis.CSharp.Scripting CSharpScript"));

    private static IEnumerable<Effect> KnownMicrosoftCodeAnalysisScriptingCommon() => Of("Microsoft.CodeAnalysis.Scripting.Common",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.CodeAnalysis.Scripting Script Script`1"));

    private static IEnumerable<Effect> KnownSystemCodeDom() => Of("System.CodeDom",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:System.CodeDom.Compiler CodeDomProvider",
            "T:Microsoft.CSharp CSharpCodeProvider",
            "T:Microsoft.VisualBasic VBCodeProvider"));

    private static IEnumerable<Effect> KnownSystemManagementAutomation() => Of("System.Management.Automation",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:System.Management.Automation PowerShell"));

    private static IEnumerable<Effect> KnownSystemLinqDynamicCore() => Of("System.Linq.Dynamic.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:System.Linq.Dynamic.Core DynamicExpressionParser"));

    private static IEnumerable<Effect> KnownDynamicExpressoCore() => Of("DynamicExpresso.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:DynamicExpresso Interpreter"));

    private static IEnumerable<Effect> KnownNCalcCore() => Of("NCalc.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:NCalc Expression"));

    private static IEnumerable<Effect> KnownJint() => Of("Jint",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Jint Engine"));

    private static IEnumerable<Effect> KnownNLua() => Of("NLua",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:NLua Lua"));

    private static IEnumerable<Effect> KnownMicrosoftClearScriptCore() => Of("Microsoft.ClearScript.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.ClearScript ScriptEngine"));
}
