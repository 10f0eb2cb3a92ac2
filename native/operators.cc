#include "operators.h"

#include <array>
#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/enum_tag.h>
#include <ATen/core/stack.h>

#include "errors.h"
#include "guards.h"
#include "random.h"
#include "tensors.h"
#include "values.h"

namespace node_torch {

namespace {

struct Operator {
  c10::OperatorHandle handle;
  std::string name;
  std::vector<ArgumentSpec> arguments;
  // For each result the index of the argument that it is (x.add_ returns x), or -1.
  std::vector<int> resultArgument;
  // Arguments that the operator writes to.
  std::vector<size_t> written;
  // Whether it may draw random numbers.
  bool draws = false;
  // What libtorch forgets to check; null for nearly all.
  Guard guard = nullptr;
};

// Schemas belong to the process, as the dispatcher does; entries are never removed, so a number stays valid.
// They are read without a lock.
class OperatorTable {
 public:
  static OperatorTable& instance() {
    static auto* table = new OperatorTable();
    return *table;
  }

  int find(const std::string& name, const std::string& overload) {
    std::lock_guard<std::mutex> lock(mutex_);
    auto key = overload.empty() ? name : name + "." + overload;
    if (auto known = numbers_.find(key); known != numbers_.end()) return known->second;
    auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
    if (!handle) return -1;
    auto number = numbers_.size();
    if (number == operators_.size()) {
      throwRangeError("Expected at most " + std::to_string(operators_.size()) +
                      " operators in one process but asked for another, " + key);
    }
    operators_[number].store(new Operator(describe(*handle, key)), std::memory_order_release);
    numbers_.emplace(key, static_cast<int>(number));
    return static_cast<int>(number);
  }

  const Operator& at(int number) const {
    const Operator* op = nullptr;
    if (number >= 0 && number < static_cast<int>(operators_.size()))
      op = operators_[number].load(std::memory_order_acquire);
    if (op == nullptr) throwRangeError("there is no such operator number");
    return *op;
  }

 private:
  static Operator describe(const c10::OperatorHandle& handle, std::string name) {
    Operator op{handle,
                std::move(name),
                {},
                {},
                {},
                handle.hasTag(at::Tag::nondeterministic_seeded),
                guardOf(handle.schema().name())};
    const auto& schema = handle.schema();
    for (const auto& argument : schema.arguments()) op.arguments.push_back(describeArgument(argument));
    for (size_t i = 0; i < schema.arguments().size(); i++) {
      const auto* alias = schema.arguments()[i].alias_info();
      if (alias != nullptr && alias->isWrite()) op.written.push_back(i);
    }
    for (const auto& result : schema.returns()) {
      int index = -1;
      const auto* written = result.alias_info();
      if (written != nullptr && written->isWrite()) {
        for (size_t i = 0; i < schema.arguments().size(); i++) {
          const auto* alias = schema.arguments()[i].alias_info();
          if (alias != nullptr && *alias == *written) index = static_cast<int>(i);
        }
      }
      op.resultArgument.push_back(index);
    }
    return op;
  }

  std::mutex mutex_;
  // libtorch has 3,000.
  std::array<std::atomic<const Operator*>, 32768> operators_{};
  std::unordered_map<std::string, int> numbers_;
};

// A call made from JavaScript is in progress at most once per thread, except through hooks: hence a stack of
// stacks is not needed, but the one stack must be taken, not shared.
thread_local torch::jit::Stack spareStack;

class BorrowedStack {
 public:
  BorrowedStack() : stack_(std::move(spareStack)) { stack_.clear(); }
  ~BorrowedStack() {
    stack_.clear();
    spareStack = std::move(stack_);
  }
  torch::jit::Stack& operator*() { return stack_; }
  torch::jit::Stack* operator->() { return &stack_; }

 private:
  torch::jit::Stack stack_;
};

// The generator that a call names.
std::optional<at::Generator> generatorOf(const Operator& op, const torch::jit::Stack& stack) {
  for (size_t i = 0; i < op.arguments.size(); i++) {
    if (op.arguments[i].kind == ValueKind::kGenerator && stack[i].isGenerator())
      return stack[i].toGenerator();
  }
  return std::nullopt;
}

// The arguments of a call as JavaScript gave them.
struct Given {
  napi_env env;
  const napi_value* values;
  size_t count;
  uint32_t slots;  // a bit for each of the first 32: it is the slot of a tensor

  TensorBox* boxAt(size_t index) const {
    return index < 32 && ((slots >> index) & 1) != 0 ? node_torch::boxAt(env, values[index]) : nullptr;
  }
};

void noteAllWritten(const Given& given, const Operator& op) {
  for (size_t index : op.written) {
    if (index >= given.count) continue;
    if (!op.arguments[index].list) {
      auto* box = given.boxAt(index);
      if (box == nullptr) box = boxOf(given.env, given.values[index]);
      if (box != nullptr) noteWritten(given.env, box);
      continue;
    }
    uint32_t length = 0;
    napi_get_array_length(given.env, given.values[index], &length);
    for (uint32_t k = 0; k < length; k++) {
      napi_value item;
      if (napi_get_element(given.env, given.values[index], k, &item) != napi_ok) continue;
      if (auto* box = boxOf(given.env, item)) noteWritten(given.env, box);
    }
  }
}

ErrorContext contextOf(const Given& given, const Operator& op) {
  ErrorContext context;
  context.operatorName = op.name;
  auto add = [&](const std::string& name, const TensorBox* box) {
    if (box == nullptr) return;
    try {
      context.arguments.push_back(name + "=" + describe(*box));
    } catch (...) {
      // A tensor of a kind that has no shape: this is for a message only.
    }
  };
  for (size_t i = 0; i < given.count && i < op.arguments.size(); i++) {
    if (auto* box = given.boxAt(i)) {
      add(op.arguments[i].name, box);
      continue;
    }
    napi_value value = given.values[i];
    bool isArray = false;
    napi_is_array(given.env, value, &isArray);
    if (!isArray) {
      add(op.arguments[i].name, boxOf(given.env, value));
      continue;
    }
    uint32_t length = 0;
    napi_get_array_length(given.env, value, &length);
    for (uint32_t k = 0; k < length && k < 8; k++) {
      napi_value item;
      napi_get_element(given.env, value, k, &item);
      add(op.arguments[i].name + "[" + std::to_string(k) + "]", boxOf(given.env, item));
    }
  }
  return context;
}

// Puts the arguments on the stack and calls the operator.
void run(const Operator& op, const Given& given, torch::jit::Stack& stack) {
  if (given.count > op.arguments.size()) {
    throwTypeError("Expected at most " + std::to_string(op.arguments.size()) + " arguments for " + op.name +
                   " but received " + std::to_string(given.count));
  }
  stack.reserve(op.arguments.size());
  for (size_t i = 0; i < op.arguments.size(); i++) {
    const auto& spec = op.arguments[i];
    if (auto* box = i < given.count ? given.boxAt(i) : nullptr) {
      stack.push_back(toIValue(*box, spec));
    } else if (i < given.count) {
      stack.push_back(toIValue(given.env, given.values[i], spec));
    } else if (!spec.required) {
      stack.push_back(spec.defaultValue);
    } else {
      throwTypeError("Expected " + spec.typeName + " for argument '" + spec.name + "', but it is missing");
    }
  }
  if (op.guard != nullptr) op.guard(op.handle.schema(), stack);
  if (op.draws) {
    RandomDraw draw(generatorOf(op, stack));
    op.handle.callBoxed(&stack);
  } else {
    op.handle.callBoxed(&stack);
  }
  noteAllWritten(given, op);
}

constexpr size_t kInlineArguments = 16;
// The number of the operator, the Tensor that is to hold the result, and which arguments are slots.
constexpr size_t kBeforeArguments = 3;

// (number, owner, slots, ...arguments in schema order) => result; undefined stands for a default, and for a
// result that is one of the arguments. With an owner the operator has one result, a tensor, and its slot is
// given back. The hottest function of the addon: plain Node-API, no per-call allocation of its own.
napi_value call(napi_env env, napi_callback_info info) {
  size_t count = kInlineArguments;
  napi_value inlined[kInlineArguments];
  std::vector<napi_value> many;
  napi_value* values = inlined;
  napi_get_cb_info(env, info, &count, inlined, nullptr, nullptr);
  if (count > kInlineArguments) {
    many.resize(count);
    napi_get_cb_info(env, info, &count, many.data(), nullptr, nullptr);
    values = many.data();
  }
  const Operator* op = nullptr;
  Given given{env, values + kBeforeArguments, 0, 0};
  try {
    if (count < kBeforeArguments) throwTypeError("Expected the number of an operator");
    given.count = count - kBeforeArguments;
    int32_t number = -1;
    napi_get_value_int32(env, values[0], &number);
    napi_get_value_uint32(env, values[2], &given.slots);
    op = &OperatorTable::instance().at(number);
    BorrowedStack stack;
    run(*op, given, *stack);
    size_t results = stack->size();
    if (results == 1) {
      if (op->resultArgument[0] >= 0) return nullptr;
      auto& result = (*stack)[0];
      napi_valuetype type = napi_undefined;
      if (result.isTensor() && napi_typeof(env, values[1], &type) == napi_ok && type == napi_object)
        return giveTensor(env, values[1], std::move(result).toTensor());
      return fromIValue(env, result);
    }
    if (results == 0) return nullptr;
    napi_value array;
    napi_create_array_with_length(env, results, &array);
    for (size_t i = 0; i < results; i++) {
      if (op->resultArgument[i] >= 0) continue;
      napi_set_element(env, array, i, fromIValue(env, (*stack)[i]));
    }
    return array;
  } catch (...) {
    reportFailure(env, op == nullptr ? ErrorContext{} : contextOf(given, *op));
    return nullptr;
  }
}

// (name, overload) => { number, schema, arguments, results } or null.
Napi::Value findOperator(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  if (!info[0].IsString() || !info[1].IsString())
    throwTypeError("Expected the name and overload of an operator as strings");
  int number = OperatorTable::instance().find(info[0].As<Napi::String>(), info[1].As<Napi::String>());
  if (number < 0) return env.Null();
  const auto& op = OperatorTable::instance().at(number);
  auto result = Napi::Object::New(env);
  result.Set("number", number);
  std::ostringstream text;
  text << op.handle.schema();
  result.Set("schema", text.str());
  auto arguments = Napi::Array::New(env, op.arguments.size());
  for (uint32_t i = 0; i < op.arguments.size(); i++) {
    const auto& spec = op.arguments[i];
    auto argument = Napi::Object::New(env);
    argument.Set("name", spec.name);
    argument.Set("type", spec.typeName);
    argument.Set("keywordOnly", spec.keywordOnly);
    argument.Set("required", spec.required);
    arguments.Set(i, argument);
  }
  result.Set("arguments", arguments);
  auto results = Napi::Array::New(env, op.resultArgument.size());
  for (uint32_t i = 0; i < op.resultArgument.size(); i++) {
    auto item = Napi::Object::New(env);
    item.Set("type", op.handle.schema().returns()[i].type()->str());
    item.Set("argument", op.resultArgument[i]);
    results.Set(i, item);
  }
  result.Set("results", results);
  return result;
}

// (name) => overload names, for a message when one is not found.
Napi::Value overloads(const Napi::CallbackInfo& info) {
  auto env = info.Env();
  std::string name = info[0].As<Napi::String>();
  auto result = Napi::Array::New(env);
  for (const auto& known : c10::Dispatcher::singleton().getAllOpNames()) {
    if (known.name == name && c10::Dispatcher::singleton().findSchema(known)) {
      result.Set(result.Length(), known.overload_name);
    }
  }
  return result;
}

Napi::Value operatorNames(const Napi::CallbackInfo& info) {
  auto result = Napi::Array::New(info.Env());
  for (const auto& known : c10::Dispatcher::singleton().getAllOpNames()) {
    if (c10::Dispatcher::singleton().findSchema(known)) {
      result.Set(result.Length(),
                 known.overload_name.empty() ? known.name : known.name + "." + known.overload_name);
    }
  }
  return result;
}

}  // namespace

void defineOperators(Napi::Object exports) {
  napi_value function;
  napi_create_function(exports.Env(), "call", NAPI_AUTO_LENGTH, call, nullptr, &function);
  exports.Set("call", Napi::Value(exports.Env(), function));
  define<findOperator>(exports, "findOperator");
  define<overloads>(exports, "overloads");
  define<operatorNames>(exports, "operatorNames");
}

}  // namespace node_torch
