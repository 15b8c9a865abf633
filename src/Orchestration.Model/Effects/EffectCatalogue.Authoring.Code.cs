namespace Orchestration.Model.Effects;

/// <content>Family 8: code made, loaded or reached while the program runs.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AuthoringCodeRows() =>
    [
        .. AuthoringCodeBase(),
        .. AuthoringCodeBase2(),
        .. AuthoringCodeBase3(),
        .. AuthoringCodeAspNetCore(),
        .. AuthoringCodeMicrosoftFeatureManagement(),
        .. AuthoringCodeNewtonsoftJson(),
        .. AuthoringCodeYamlDotNet(),
        .. AuthoringCodeCastleCore(),
        .. AuthoringCodeDynamitey(),
        .. AuthoringCodeScrutor(),
        .. AuthoringCodeAutofac(),
    ];

    private static IEnumerable<Effect> AuthoringCodeBase() => Of(BaseLibrary,
        Families(EffectRules.EmittedCode, "emits code while the program runs",
            "T:System.Reflection.Emit AssemblyBuilder ModuleBuilder TypeBuilder MethodBuilder DynamicMethod DynamicILInfo ILGenerator",
            "T:System.Reflection.Emit ConstructorBuilder PersistedAssemblyBuilder",
            "T:System.Reflection DispatchProxy",
            "T:System.Reflection.Metadata MetadataUpdater",
            "T:System.Linq.Expressions DynamicExpression DynamicExpressionVisitor"),
        Rows(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "M:System.Linq.Queryable AsQueryable",
            "M:System.Linq.EnumerableQuery`1 #ctor"),
        Rows(EffectRules.LoadedAssembly, "loads code that no build has seen",
            "M:System.Reflection.Assembly Load LoadFile LoadFrom LoadWithPartialName LoadModule UnsafeLoadFrom ReflectionOnlyLoad",
            "M:System.Reflection.Assembly ReflectionOnlyLoadFrom",
            "M:System.AppDomain Load CreateInstance CreateInstanceAndUnwrap CreateInstanceFrom CreateInstanceFromAndUnwrap ExecuteAssembly",
            "M:System.AppDomain ExecuteAssemblyByName",
            "M:System.Runtime.InteropServices.NativeLibrary Load TryLoad GetExport TryGetExport SetDllImportResolver GetMainProgramHandle"),
        Families(EffectRules.LoadedAssembly, "loads code that no build has seen",
            "T:System.Runtime.Loader AssemblyLoadContext AssemblyDependencyResolver"),
        Rows(EffectRules.Reflection, "invokes a member that no build has checked",
            "M:System.Reflection.MethodBase Invoke",
            "M:System.Reflection.MethodInvoker Invoke",
            "M:System.Reflection.ConstructorInvoker Invoke",
            "M:System.Reflection.ConstructorInfo Invoke",
            "M:System.Reflection.PropertyInfo GetValue SetValue",
            "M:System.Reflection.FieldInfo GetValue SetValue SetValueDirect",
            "M:System.Reflection.EventInfo AddEventHandler RemoveEventHandler",
            "M:System.Reflection.MethodInfo CreateDelegate MakeGenericMethod",
            "M:System.Delegate DynamicInvoke CreateDelegate",
            "M:System.Type InvokeMember MakeGenericType",
            "M:System.Runtime.CompilerServices.RuntimeHelpers RunClassConstructor RunModuleConstructor GetUninitializedObject PrepareMethod"));

    private static IEnumerable<Effect> AuthoringCodeBase2() => Of(BaseLibrary,
        Rows(EffectRules.Reflection, "finds a member by name",
            "M:System.Type GetConstructor GetConstructors GetEvent GetEvents GetField GetFields GetMember GetMembers GetMethod GetMethods",
            "M:System.Type GetProperties GetProperty GetNestedType GetNestedTypes GetInterface FindMembers",
            "M:System.Reflection.Assembly GetTypes GetExportedTypes GetType",
            "P:System.Reflection.Assembly DefinedTypes ExportedTypes",
            "M:System.Reflection.RuntimeReflectionExtensions GetMethodInfo GetRuntimeBaseDefinition GetRuntimeEvent GetRuntimeEvents",
            "M:System.Reflection.RuntimeReflectionExtensions GetRuntimeField GetRuntimeFields GetRuntimeInterfaceMap GetRuntimeMethod",
            "M:System.Reflection.RuntimeReflectionExtensions GetRuntimeMethods GetRuntimeProperties GetRuntimeProperty",
            "M:System.Reflection.TypeInfo GetDeclaredMethod GetDeclaredField GetDeclaredProperty",
            "M:System.Reflection.Module ResolveMethod ResolveType GetMethod GetTypes",
            "M:System.ComponentModel.TypeDescriptor CreateInstance AddAttributes AddProvider"),
        Rows(EffectRules.Activation, "makes an object of a type that a value chooses",
            "M:System.Type GetType(System.String) GetType(System.String,System.Boolean) GetType(System.String,System.Boolean,System.Boolean)",
            "M:System.Type GetTypeFromProgID GetTypeFromCLSID",
            "M:System.Activator CreateInstance(System.Type) CreateInstance(System.Type,System.Boolean)",
            "M:System.Activator CreateInstance(System.Type,System.Object[]) CreateInstance(System.String,System.String) CreateInstanceFrom",
            "M:System.Reflection.Assembly CreateInstance",
            "M:System.Runtime.Serialization.FormatterServices GetUninitializedObject GetSafeUninitializedObject"),
        Rows(EffectRules.ForcedAccess, "goes around what the compiler checks",
            "T:System.Runtime.CompilerServices UnsafeAccessorAttribute UnsafeAccessorTypeAttribute Unsafe",
            "T:System.Runtime.InteropServices Marshal MemoryMarshal NativeMemory GCHandle SafeHandle UnmanagedCallersOnlyAttribute",
            "T:System.Runtime.InteropServices ComImportAttribute GCHandle`1",
            "T:System.Runtime.InteropServices.Marshalling GeneratedComInterfaceAttribute"));

    private static IEnumerable<Effect> AuthoringCodeBase3() => Of(BaseLibrary,
        Rows(EffectRules.RulesFromData, "makes objects of data that no build has seen",
            "M:System.Text.Json.JsonSerializer Deserialize DeserializeAsync DeserializeAsyncEnumerable",
            "M:System.Text.Json.Nodes.JsonNode Parse ParseAsync",
            "M:System.Text.Json.JsonDocument Parse ParseAsync ParseValue",
            "M:System.Xml.Serialization.XmlSerializer Deserialize",
            "M:System.Runtime.Serialization.XmlObjectSerializer ReadObject",
            "M:System.Xml.Xsl.XslCompiledTransform Load Transform",
            "M:System.Xml.Linq.XDocument Parse",
            "M:System.Xml.Linq.XElement Parse",
            "M:System.Xml.XmlDocument LoadXml",
            "M:System.Data.DataTable Compute Select",
            "P:System.Data.DataColumn Expression"));

    private static IEnumerable<Effect> AuthoringCodeAspNetCore() => Of(AspNetCore,
        Rows(EffectRules.Activation, "makes an object of a type that a value chooses",
            "M:Microsoft.Extensions.DependencyInjection.ActivatorUtilities CreateFactory",
            "M:Microsoft.Extensions.DependencyInjection.ActivatorUtilities CreateInstance(System.IServiceProvider,System.Type,System.Object[])",
            "M:Microsoft.Extensions.DependencyInjection.ActivatorUtilities GetServiceOrCreateInstance(System.IServiceProvider,System.Type)"),
        Rows(EffectRules.RulesFromData, "makes objects of configuration",
            "M:Microsoft.Extensions.Configuration.ConfigurationBinder Bind Get",
            "M:Microsoft.Extensions.DependencyInjection.OptionsBuilderConfigurationExtensions Bind BindConfiguration",
            "M:Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions Configure"),
        Families(EffectRules.Reload, "changes its values while the program runs",
            "T:Microsoft.Extensions.Options IOptionsMonitor`1 IOptionsSnapshot`1 OptionsMonitor`1 OptionsMonitorExtensions",
            "T:Microsoft.Extensions.Options IOptionsChangeTokenSource`1 ConfigurationChangeTokenSource`1"),
        Rows(EffectRules.Reload, "reloads configuration while the program runs",
            "M:Microsoft.Extensions.Configuration.IConfigurationRoot Reload"),
        Conditional(EffectRules.Reload, EffectCondition.WhenReloading, "reloads configuration while the program runs",
            "M:Microsoft.Extensions.Configuration.JsonConfigurationExtensions AddJsonFile",
            "M:Microsoft.Extensions.Configuration.XmlConfigurationExtensions AddXmlFile",
            "M:Microsoft.Extensions.Configuration.IniConfigurationExtensions AddIniFile"));

    private static IEnumerable<Effect> AuthoringCodeMicrosoftFeatureManagement() => Of("Microsoft.FeatureManagement",
        Families(EffectRules.Reload, "lets a flag decide that no version pins",
            "T:Microsoft.FeatureManagement IFeatureManager IVariantFeatureManager IFeatureManagerSnapshot IFeatureFilter"));

    private static IEnumerable<Effect> AuthoringCodeNewtonsoftJson() => Of("Newtonsoft.Json",
        Rows(EffectRules.RulesFromData, "makes objects of data that no build has seen",
            "M:Newtonsoft.Json.JsonConvert DeserializeObject DeserializeAnonymousType PopulateObject DeserializeXNode",
            "M:Newtonsoft.Json.JsonSerializer Deserialize Populate",
            "M:Newtonsoft.Json.Linq.JObject Parse",
            "M:Newtonsoft.Json.Linq.JToken Parse",
            "M:Newtonsoft.Json.Linq.JArray Parse"));

    private static IEnumerable<Effect> AuthoringCodeYamlDotNet() => Of("YamlDotNet",
        Families(EffectRules.RulesFromData, "makes objects of data that no build has seen",
            "T:YamlDotNet.Serialization IDeserializer DeserializerBuilder"));

    private static IEnumerable<Effect> AuthoringCodeCastleCore() => Of("Castle.Core",
        Families(EffectRules.EmittedCode, "emits code while the program runs",
            "T:Castle.DynamicProxy ProxyGenerator IProxyGenerator"),
        Declarations(EffectRules.EmittedCode, "changes what other code does while the program runs",
            "T:Castle.DynamicProxy IInterceptor"));

    private static IEnumerable<Effect> AuthoringCodeDynamitey() => Of("Dynamitey",
        Families(EffectRules.Reflection, "invokes a member that no build has checked",
            "T:Dynamitey Dynamic"));

    private static IEnumerable<Effect> AuthoringCodeScrutor() => Of("Scrutor",
        Rows(EffectRules.HostedServiceRegistration, "registers whatever a scan of assemblies finds",
            "M:Scrutor.IAssemblySelector FromAssemblies FromAssembliesOf FromEntryAssembly FromApplicationDependencies",
            "M:Scrutor.IAssemblySelector FromAssemblyDependencies FromDependencyContext"));

    private static IEnumerable<Effect> AuthoringCodeAutofac() => Of("Autofac",
        Rows(EffectRules.LoadedAssembly, "registers whatever a scan of assemblies finds",
            "M:Autofac.RegistrationExtensions RegisterAssemblyTypes",
            "M:Autofac.ModuleRegistrationExtensions RegisterAssemblyModules"));
}
