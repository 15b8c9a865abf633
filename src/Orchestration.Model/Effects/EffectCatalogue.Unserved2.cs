namespace Orchestration.Model.Effects;

/// <content>Libraries whose packages the tests cannot restore: each id is held by its public documentation alone.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Unserved2Rows() =>
    [
        .. UnservedKeraLua(),
        .. UnservedMoonSharp(),
        .. UnservedIronPython(),
        .. UnservedMicrosoftCodeAnalysisVisualBasicScripting(),
        .. UnservedMicrosoftWindowsDesktopApp(),
        .. UnservedNETFramework(),
        .. UnservedEntityFramework(),
        .. UnservedMicrosoftEntityFrameworkCoreRelational8(),
    ];

    private static IEnumerable<Effect> UnservedKeraLua() => Of("KeraLua",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:KeraLua Lua"));

    private static IEnumerable<Effect> UnservedMoonSharp() => Of("MoonSharp",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:MoonSharp.Interpreter Script"));

    private static IEnumerable<Effect> UnservedIronPython() => Of("IronPython",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:IronPython.Hosting Python",
            "T:Microsoft.Scripting.Hosting ScriptEngine ScriptRuntime"));

    private static IEnumerable<Effect> UnservedMicrosoftCodeAnalysisVisualBasicScripting() => Of("Microsoft.CodeAnalysis.VisualBasic.Scripting",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.CodeAnalysis.VisualBasic.Scripting VisualBasicScript"));

    private static IEnumerable<Effect> UnservedMicrosoftWindowsDesktopApp() => Of("Microsoft.WindowsDesktop.App",
        Families(EffectRules.Timer, "runs code when a time has passed",
            "T:System.Windows.Forms Timer",
            "T:System.Windows.Threading DispatcherTimer",
            "T:Windows.UI.Xaml DispatcherTimer",
            "T:Microsoft.UI.Xaml DispatcherTimer",
            "T:Microsoft.UI.Dispatching DispatcherQueueTimer"));

    private static IEnumerable<Effect> UnservedNETFramework() => Of(".NETFramework",
        Rows(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "M:System.Linq.Expressions.LambdaExpression CompileToMethod"));

    private static IEnumerable<Effect> UnservedEntityFramework() => Of("EntityFramework",
        Rows(EffectRules.DatabaseWrite, "saves changes to a database",
            "M:System.Data.Entity.DbContext SaveChanges SaveChangesAsync"));

    private static IEnumerable<Effect> UnservedMicrosoftEntityFrameworkCoreRelational8() => Of("Microsoft.EntityFrameworkCore.Relational, before 9",
        Rows(EffectRules.DatabaseWrite, "changes rows of a database",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions ExecuteUpdate ExecuteUpdateAsync ExecuteDelete ExecuteDeleteAsync"));
}
